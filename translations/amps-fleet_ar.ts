<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%n إجراءات</numerusform>
            <numerusform>%n إجراءً</numerusform>
            <numerusform>%n إجراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions, of which %1 failed</source>
        <translation>
            <numerusform>لا إجراءات، الفاشل منها: %1</numerusform>
            <numerusform>إجراء واحد، الفاشل منه: %1</numerusform>
            <numerusform>إجراءان، الفاشل منهما: %1</numerusform>
            <numerusform>%Ln إجراءات، الفاشل منها: %1</numerusform>
            <numerusform>%Ln إجراءً، الفاشل منها: %1</numerusform>
            <numerusform>%Ln إجراء، الفاشل منها: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionHead</name>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>PARAMETERS</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>START</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>END</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>TOOK, IN</source>
        <translation>استغرق، بعد</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>ActionPanel</name>
    <message>
        <source>Action %1</source>
        <translation>الإجراء %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>sent from this window</source>
        <translation>أُرسل من هذه النافذة</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>ليس من هنا</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Send again, changed</source>
        <translation>إعادة الإرسال معدَّلًا</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>إلغاء الإجراء</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>What was said about this action, in the Inspector</source>
        <translation>ما جرى تبادله بشأن هذا الإجراء، في المفتش</translation>
    </message>
    <message>
        <source>Show the requests of this action</source>
        <translation>عرض طلبات هذا الإجراء</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>%1, %2 on %3, %4, %5</source>
        <translation>%1، %2 على %3، %4، %5</translation>
    </message>
    <message>
        <source>%1, not from here</source>
        <translation>%1، ليس من هنا</translation>
    </message>
    <message>
        <source>not from here: sent by another desk, or by the API</source>
        <translation>ليس من هنا: أرسلته محطة عمل أخرى أو API</translation>
    </message>
</context>
<context>
    <name>ActionStateBadge</name>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>مُستلَم</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>شوهد على الجهاز</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>of the whole fleet, from here and from elsewhere, refreshed from /actions</source>
        <translation>للأسطول كله، من هنا ومن غيره، محدَّثة من /actions</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Lane per device</source>
        <translation>مسار لكل جهاز</translation>
    </message>
    <message>
        <source>Lane per family</source>
        <translation>مسار لكل فئة</translation>
    </message>
    <message>
        <source>Lane per maker</source>
        <translation>مسار لكل شركة مصنّعة</translation>
    </message>
    <message>
        <source>Lane per command</source>
        <translation>مسار لكل أمر</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>حسب الجهاز</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>خط زمني</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>مُستلَم</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not from here</source>
        <translation>ليس من هنا</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>البحث عن إجراء</translation>
    </message>
    <message>
        <source>Device, command, error, id</source>
        <translation>الجهاز، الأمر، الخطأ، المعرّف</translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>الإجراءات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>No action matches</source>
        <translation>لا إجراء مطابق</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>لا إجراءات بعد</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>عوامل التصفية تخفيها كلها.</translation>
    </message>
    <message>
        <source>Commands sent from here or from elsewhere appear here.</source>
        <translation>تظهر هنا الأوامر المرسلة من هنا أو من مكان آخر.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>every write from this computer, newest first; it begins anew with each demo</source>
        <translation>كل كتابة من هذا الحاسوب، الأحدث أولًا؛ يبدأ من جديد مع كل DEMO</translation>
    </message>
    <message>
        <source>every write from this computer, also those that were not made; only added to, never changed</source>
        <translation>كل كتابة من هذا الحاسوب، حتى التي لم تتم؛ يُضاف إليه فقط ولا يُغيَّر أبدًا</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Checks every entry against the one before, and the last against the head that is kept apart.</source>
        <translation>يقارن كل قيد بما قبله، والأخير بالرأس المحفوظ على حدة.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Nothing can be sent now.</source>
        <translation>لا يمكن إرسال شيء الآن.</translation>
    </message>
    <message>
        <source>The log before this one was tampered with.</source>
        <translation>جرى العبث بالسجل السابق لهذا.</translation>
    </message>
    <message>
        <source>%1. It was put aside as it is; this one began after it.</source>
        <translation>%1. حُفظ جانبًا كما هو؛ وبدأ هذا السجل بعده.</translation>
    </message>
    <message>
        <source>Copy the head</source>
        <translation>نسخ الرأس</translation>
    </message>
    <message>
        <source>Head copied. Kept elsewhere, it shows later that nothing was taken away.</source>
        <translation>نُسخ الرأس. إذا حُفظ في مكان آخر أثبت لاحقًا أن شيئًا لم يُحذف.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Refused or failed</source>
        <translation>مرفوض أو فاشل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Device, operator, reason, request id</source>
        <translation>الجهاز، المشغّل، السبب، معرّف الطلب</translation>
    </message>
    <message>
        <source>Filter by any word of an entry</source>
        <translation>تصفية بأي كلمة من القيد</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>OPERATOR</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>الفعل</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>FROM, TO</source>
        <translation>من، إلى</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>REQUEST ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Writes, newest first</source>
        <translation>الكتابات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>لا قيد مطابق</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>لا قيود بعد</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>جارٍ قراءة السجل</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>عوامل التصفية تخفيها كلها.</translation>
    </message>
    <message>
        <source>What is proposed, confirmed, declined and sent here appears here.</source>
        <translation>يظهر هنا كل ما يُقترح ويؤكَّد ويُرفض ويُرسل من هنا.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Exports every entry with its hash.</source>
        <translation>يصدّر كل قيد مع بصمته.</translation>
    </message>
    <message>
        <source>Exports every entry as a table.</source>
        <translation>يصدّر كل قيد في جدول.</translation>
    </message>
</context>
<context>
    <name>AuditPanel</name>
    <message>
        <source>Audit entries %1</source>
        <translation>قيود التدقيق %1</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>القيد %1</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>النية</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>WHAT WAS SHOWN</source>
        <translation>ما عُرض</translation>
    </message>
    <message>
        <source>What was shown</source>
        <translation>ما عُرض</translation>
    </message>
    <message>
        <source>WHAT WAS SENT</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>WHAT WOULD HAVE BEEN SENT</source>
        <translation>ما كان سيُرسل</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>THE ANSWER</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Copy the entries as JSON</source>
        <translation>نسخ القيود بصيغة JSON</translation>
    </message>
    <message>
        <source>Copied, each entry with its hash.</source>
        <translation>تم النسخ، كل قيد مع تجزئته.</translation>
    </message>
</context>
<context>
    <name>BesidePanel</name>
    <message>
        <source>Beside: %1</source>
        <translation>بجانب الصفحة: %1</translation>
    </message>
    <message>
        <source>Close what stands beside</source>
        <translation>إغلاق ما بجانب الصفحة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>جلب قراءة جديدة</translation>
    </message>
    <message>
        <source>The device is no longer listed.</source>
        <translation>لم يعد الجهاز في القائمة.</translation>
    </message>
</context>
<context>
    <name>BookImportSheet</name>
    <message>
        <source>Take in %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) bring something</source>
        <translation>
            <numerusform>لا سطر يأتي بجديد</numerusform>
            <numerusform>سطر واحد يأتي بجديد</numerusform>
            <numerusform>سطران يأتيان بجديد</numerusform>
            <numerusform>%n أسطر تأتي بجديد</numerusform>
            <numerusform>%n سطرًا تأتي بجديد</numerusform>
            <numerusform>%n سطر تأتي بجديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them replace(s) what is there</source>
        <translation>
            <numerusform>لا شيء منها يحل محل الموجود</numerusform>
            <numerusform>واحد منها يحل محل الموجود</numerusform>
            <numerusform>اثنان منها يحلان محل الموجود</numerusform>
            <numerusform>%n منها تحل محل الموجود</numerusform>
            <numerusform>%n منها تحل محل الموجود</numerusform>
            <numerusform>%n منها تحل محل الموجود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) nothing new</source>
        <translation>
            <numerusform>لا أسطر بلا جديد</numerusform>
            <numerusform>سطر واحد بلا جديد</numerusform>
            <numerusform>سطران بلا جديد</numerusform>
            <numerusform>%n أسطر بلا جديد</numerusform>
            <numerusform>%n سطرًا بلا جديد</numerusform>
            <numerusform>%n سطر بلا جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>كلها يمكن قبولها</numerusform>
            <numerusform>سطر واحد لا يمكن قبوله</numerusform>
            <numerusform>سطران لا يمكن قبولهما</numerusform>
            <numerusform>%n أسطر لا يمكن قبولها</numerusform>
            <numerusform>%n سطرًا لا يمكن قبولها</numerusform>
            <numerusform>%n سطر لا يمكن قبولها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are not in the fleet now and are kept for when they come</source>
        <translation>
            <numerusform>كل الأجهزة في الأسطول الآن</numerusform>
            <numerusform>جهاز واحد ليس في الأسطول الآن وتُحفظ بياناته إلى أن يظهر</numerusform>
            <numerusform>جهازان ليسا في الأسطول الآن وتُحفظ بياناتهما إلى أن يظهرا</numerusform>
            <numerusform>%n أجهزة ليست في الأسطول الآن وتُحفظ بياناتها إلى أن تظهر</numerusform>
            <numerusform>%n جهازًا ليست في الأسطول الآن وتُحفظ بياناتها إلى أن تظهر</numerusform>
            <numerusform>%n جهاز ليست في الأسطول الآن وتُحفظ بياناتها إلى أن تظهر</numerusform>
        </translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>لم يُقرأ: %1</translation>
    </message>
    <message>
        <source>An empty cell takes away what is there</source>
        <translation>الخلية الفارغة تزيل الموجود</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>السطر %1، %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Take %n line(s) in</source>
        <translation>
            <numerusform>لا أسطر للاستيراد</numerusform>
            <numerusform>استيراد سطر واحد</numerusform>
            <numerusform>استيراد سطرين</numerusform>
            <numerusform>استيراد %n أسطر</numerusform>
            <numerusform>استيراد %n سطرًا</numerusform>
            <numerusform>استيراد %n سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookedBars</name>
    <message>
        <source>Booked, next 24 hours</source>
        <translation>المجدول خلال 24 ساعة القادمة</translation>
    </message>
    <message>
        <source>actions per quarter of an hour, at most %1</source>
        <translation>إجراءات لكل ربع ساعة، بحد أقصى %1</translation>
    </message>
    <message>
        <source>nothing is booked</source>
        <translation>لا شيء مجدول</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>شحن</translation>
    </message>
    <message>
        <source>discharge, export</source>
        <translation>تفريغ، تغذية الشبكة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
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
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>حفظ حزمة الدعم</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>حزمة الدعم (*.json)</translation>
    </message>
    <message>
        <source>What was said about %1, and what is known of it. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>ما قيل عن %1 وما هو معروف عنه. لا تحتوي المفاتيح أبدًا. لا يُرسل شيء: الناتج ملف.</translation>
    </message>
    <message>
        <source>The last requests of this run, and what is known of the devices they were about. Keys are never in it. Nothing is sent: you get a file.</source>
        <translation>آخر طلبات هذا التشغيل وما هو معروف عن الأجهزة المعنية بها. لا تحتوي المفاتيح أبدًا. لا يُرسل شيء: الناتج ملف.</translation>
    </message>
    <message>
        <source>What happened? A sentence for the one who reads it</source>
        <translation>ماذا حدث؟ جملة لمن سيقرأ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>With the bodies of requests and answers</source>
        <translation>مع نصوص الطلبات والردود</translation>
    </message>
    <message>
        <source>Names in place of ids</source>
        <translation>أسماء بدل المعرّفات</translation>
    </message>
    <message>
        <source>Every byte of the file: %1 kB, %2, %3</source>
        <translation>كل بايت في الملف: %1 kB، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%n طلبات</numerusform>
            <numerusform>%n طلبًا</numerusform>
            <numerusform>%n طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview, %n lines</source>
        <translation>
            <numerusform>معاينة، لا أسطر</numerusform>
            <numerusform>معاينة، سطر واحد</numerusform>
            <numerusform>معاينة، سطران</numerusform>
            <numerusform>معاينة، %n أسطر</numerusform>
            <numerusform>معاينة، %n سطرًا</numerusform>
            <numerusform>معاينة، %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>ChartSurface</name>
    <message>
        <source>Not polled</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>No data: fallback or not available</source>
        <translation>لا بيانات: fallback أو غير متاح</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>لم يأتِ بعد</translation>
    </message>
    <message>
        <source>Left and Right read the values.</source>
        <translation>مفتاحا اليسار واليمين لقراءة القيم.</translation>
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
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>CommandChooser</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
</context>
<context>
    <name>CompareChart</name>
    <message>
        <source>(%1 of %2)</source>
        <comment>devices known, of all</comment>
        <translation>(%1 من %2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>بلا وحدة</translation>
    </message>
</context>
<context>
    <name>ComposerPanel</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>%1 declared by this device</source>
        <translation>ما يعلنه هذا الجهاز: %1</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>جهاز للقراءة فقط</translation>
    </message>
    <message>
        <source>Keep my values</source>
        <translation>إبقاء قيمي</translation>
    </message>
    <message>
        <source>The device is being read again for its limits.</source>
        <translation>تُعاد قراءة الجهاز لمعرفة حدوده.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>At</source>
        <translation>عند</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>On conflict</source>
        <translation>عند التعارض</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>غير ممكن الآن.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
</context>
<context>
    <name>ConfirmHost</name>
    <message>
        <source>Reading the device again…</source>
        <translation>تُعاد قراءة الجهاز…</translation>
    </message>
    <message>
        <source>It could not be read again: %1</source>
        <translation>تعذرت إعادة قراءته: %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Send to demo</source>
        <translation>إرسال إلى DEMO</translation>
    </message>
    <message>
        <source>Send to sandbox</source>
        <translation>إرسال إلى SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send</source>
        <translation>اضغط مطولًا للإرسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>يذهب هذا إلى جهاز محاكى</translation>
    </message>
    <message>
        <source>This goes to real equipment</source>
        <translation>يذهب هذا إلى معدات حقيقية</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>&quot;device_1 of user_1&quot;: between a device and the customer it belongs to</extracomment>
        <translation>التابع لـ</translation>
    </message>
    <message>
        <source>NOW</source>
        <extracomment>Column of present values, in capitals</extracomment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>AFTER</source>
        <extracomment>Column of values after the command, in capitals</extracomment>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>%1: now %2, after %3</source>
        <translation>%1: الآن %2، بعد ذلك %3</translation>
    </message>
    <message>
        <source>%1, at first %2</source>
        <translation>%1، في البداية %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason or ticket, kept with the record</source>
        <translation>السبب أو رقم التذكرة، يُحفظ مع القيد</translation>
    </message>
    <message>
        <source>or ticket, kept with the record; may stay empty</source>
        <translation>أو رقم التذكرة، يُحفظ مع القيد؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(بلا نص)</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>نص الطلب</translation>
    </message>
    <message>
        <source>Or type the word %1, then Enter</source>
        <translation>أو اكتب الكلمة %1 ثم اضغط Enter</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>اكتب %1 للتأكيد</translation>
    </message>
    <message>
        <source>Type the word %1, then press Enter</source>
        <translation>اكتب الكلمة %1 ثم اضغط Enter</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
</context>
<context>
    <name>ConflictHost</name>
    <message>
        <source>The action in the way has ended</source>
        <translation>انتهى الإجراء المعترض</translation>
    </message>
    <message>
        <source>Your command can be reviewed again.</source>
        <translation>يمكن مراجعة أمرك من جديد.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Your command was not accepted; nothing reached the device</source>
        <translation>لم يُقبل أمرك؛ ولم يصل شيء إلى الجهاز</translation>
    </message>
    <message>
        <source>409 CONFLICT</source>
        <translation>409 تعارض</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>نسخ معرّف الطلب</translation>
    </message>
    <message>
        <source>On one time axis: there already %1; yours %2</source>
        <translation>على محور زمني واحد: القائم %1؛ والجديد %2</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>القائم: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>الجديد: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>انتهى.</translation>
    </message>
    <message>
        <source>It is in progress and cannot be cancelled.</source>
        <translation>هو قيد التنفيذ ولا يمكن إلغاؤه.</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>المخارج</translation>
    </message>
    <message>
        <source>What should happen?</source>
        <translation>ماذا ينبغي أن يحدث؟</translation>
    </message>
    <message>
        <source>It is followed; you can close this and come back.</source>
        <translation>هو قيد المتابعة؛ يمكن إغلاق هذا والعودة لاحقًا.</translation>
    </message>
    <message>
        <source>Only what this device and the answer offer is listed</source>
        <translation>لا يُعرض إلا ما يتيحه هذا الجهاز والرد</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>إبقاء المجدول</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Waiting for its end</source>
        <translation>بانتظار انتهائه</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Device records do not name their customer. Enter a user id, and every family is asked for the devices of this one.</source>
        <translation>بيانات الأجهزة لا تذكر عميلها. أدخل معرّف مستخدم لتُسأل كل فئة عن أجهزته.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>User id of the customer</source>
        <translation>معرّف المستخدم للعميل</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>عرض الأجهزة</translation>
    </message>
    <message>
        <source>Customers seen before</source>
        <translation>عملاء عُرضوا سابقًا</translation>
    </message>
    <message>
        <source>Name, on this computer only</source>
        <translation>الاسم، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Name of the customer, kept on this computer only</source>
        <translation>اسم العميل، محفوظ على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Note, on this computer only</source>
        <translation>ملاحظة، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Note about the customer, kept on this computer only</source>
        <translation>ملاحظة عن العميل، محفوظة على هذا الحاسوب فقط</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n devices so far</source>
        <translation>
            <numerusform>جارٍ القراءة… لا أجهزة حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… جهاز واحد حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… جهازان حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… %n أجهزة حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… %n جهازًا حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… %n جهاز حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read. %1</source>
        <translation>تعذرت قراءة أي شيء. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices; not every family could be read. %1</source>
        <translation>
            <numerusform>لا أجهزة؛ تعذرت قراءة بعض الفئات. %1</numerusform>
            <numerusform>جهاز واحد؛ تعذرت قراءة بعض الفئات. %1</numerusform>
            <numerusform>جهازان؛ تعذرت قراءة بعض الفئات. %1</numerusform>
            <numerusform>%n أجهزة؛ تعذرت قراءة بعض الفئات. %1</numerusform>
            <numerusform>%n جهازًا؛ تعذرت قراءة بعض الفئات. %1</numerusform>
            <numerusform>%n جهاز؛ تعذرت قراءة بعض الفئات. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No device of this customer is linked to this key.</source>
        <translation>لا جهاز لهذا العميل مرتبط بهذا المفتاح.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1, %2</source>
        <translation>اختيار %1، %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Consent that is taken back cannot be given back from here: the customer has to link again. You will be asked to type the user id.</source>
        <translation>الموافقة المسحوبة لا يمكن إعادتها من هنا: على العميل أن يعيد الربط. سيُطلب منك كتابة معرّف المستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke consent for %n devices…</source>
        <translation>
            <numerusform>سحب الموافقة على 0 جهاز…</numerusform>
            <numerusform>سحب الموافقة على جهاز واحد…</numerusform>
            <numerusform>سحب الموافقة على جهازين…</numerusform>
            <numerusform>سحب الموافقة على %n أجهزة…</numerusform>
            <numerusform>سحب الموافقة على %n جهازًا…</numerusform>
            <numerusform>سحب الموافقة على %n جهاز…</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke consent for all…</source>
        <translation>سحب الموافقة على الكل…</translation>
    </message>
    <message>
        <source>Link a device</source>
        <translation>ربط جهاز</translation>
    </message>
    <message>
        <source>The customer opens this address and follows the steps there. It links simulated devices, because this window&apos;s key is no live one.</source>
        <translation>يفتح العميل هذا العنوان ويتبع الخطوات هناك. تُربط أجهزة محاكاة، لأن مفتاح هذه النافذة ليس مفتاح LIVE.</translation>
    </message>
    <message>
        <source>The customer opens this address, signs in with the maker and gives consent. It links real equipment.</source>
        <translation>يفتح العميل هذا العنوان ويسجّل الدخول لدى الشركة المصنّعة ويمنح الموافقة. تُربط معدات حقيقية.</translation>
    </message>
    <message>
        <source>App id, from the dashboard</source>
        <translation>معرّف التطبيق، من لوحة التحكم</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>معرّف التطبيق</translation>
    </message>
    <message>
        <source>Customer&apos;s e-mail, if wanted</source>
        <translation>بريد العميل الإلكتروني، اختياري</translation>
    </message>
    <message>
        <source>External reference: an e-mail address</source>
        <translation>مرجع خارجي: عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>نوع الجهاز</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>بطارية</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>شاحن مركبات</translation>
    </message>
    <message>
        <source>HVAC</source>
        <translation>تدفئة وتكييف</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>عاكس شمسي</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>بحد أقصى</translation>
    </message>
    <message>
        <source>At most this many devices; 0: not said</source>
        <translation>هذا العدد من الأجهزة بحد أقصى؛ 0: غير محدد</translation>
    </message>
    <message>
        <source>Skip the choice of devices</source>
        <translation>تخطي اختيار الأجهزة</translation>
    </message>
    <message>
        <source>Address to link a device</source>
        <translation>عنوان لربط جهاز</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>نُسخ العنوان.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>DateTimeField</name>
    <message>
        <source>not a time: 2025-06-12 17:00</source>
        <translation>ليس وقتًا: 2025-06-12 17:00</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>DeclarationTable</name>
    <message>
        <source>BEFORE</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Declared limits, before and now</source>
        <translation>الحدود المعلنة، سابقًا والآن</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 كان %2 وصار %3</translation>
    </message>
    <message>
        <source>%1 is %2 as before</source>
        <translation>%1: %2 كما كان</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>آخر معروف</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>جلب الآن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>جهاز للقراءة فقط</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>لا إجراء بعد</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>نسخ معرّف الطلب</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>أوامر أخرى</translation>
    </message>
</context>
<context>
    <name>DeviceChart</name>
    <message>
        <source>at rest</source>
        <translation>ساكن</translation>
    </message>
    <message>
        <source>in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>between</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two values</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>ceiling</source>
        <translation>الحد الأعلى</translation>
    </message>
</context>
<context>
    <name>DeviceHeader</name>
    <message>
        <source>Back to the fleet</source>
        <translation>العودة إلى الأسطول</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>جلب قراءة جديدة</translation>
    </message>
    <message>
        <source>A reading no older than a minute; may wait for the maker</source>
        <translation>قراءة لا يتجاوز عمرها دقيقة؛ قد تنتظر الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>Previous device of the list</source>
        <translation>الجهاز السابق في القائمة</translation>
    </message>
    <message>
        <source>Next device of the list</source>
        <translation>الجهاز التالي في القائمة</translation>
    </message>
    <message>
        <source>Show its requests in the Inspector</source>
        <translation>عرض طلباته في المفتش</translation>
    </message>
    <message>
        <source>Explain this device, for a ticket</source>
        <translation>شرح هذا الجهاز، لتذكرة دعم</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Gauges, controls and limits below come from what the device declares.</source>
        <translation>المؤشرات وعناصر التحكم والحدود أدناه مما يعلنه الجهاز.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer (%1). The values below are the last ones that were read.</source>
        <translation>غير متصل لدى الشركة المصنّعة (%1). القيم أدناه آخر ما قُرئ.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>جلب الآن</translation>
    </message>
    <message>
        <source>The API no longer lists this device. It stays here as it was last seen until you dismiss it.</source>
        <translation>لم تعد API تدرج هذا الجهاز. يبقى هنا كما شوهد آخر مرة إلى أن يُخفى.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read as the contract describes them and count as not reported: %1</source>
        <translation>
            <numerusform>كل الحقول مقروءة كما يصفها العقد: %1</numerusform>
            <numerusform>تعذرت قراءة حقل واحد كما يصفه العقد، ويُعدّ غير مُبلَّغ عنه: %1</numerusform>
            <numerusform>تعذرت قراءة حقلين كما يصفهما العقد، ويُعدّان غير مُبلَّغ عنهما: %1</numerusform>
            <numerusform>تعذرت قراءة %n حقول كما يصفها العقد، وتُعدّ غير مُبلَّغ عنها: %1</numerusform>
            <numerusform>تعذرت قراءة %n حقلًا كما يصفها العقد، وتُعدّ غير مُبلَّغ عنها: %1</numerusform>
            <numerusform>تعذرت قراءة %n حقل كما يصفها العقد، وتُعدّ غير مُبلَّغ عنها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Why did this happen?</source>
        <translation>لماذا حدث هذا؟</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two readings: a warm pack, new firmware, a rule of the grid.</source>
        <translation>الحدود تخص الجهاز وقد تتغير بين قراءتين: بطارية ساخنة، أو برنامج ثابت جديد، أو قاعدة من الشبكة.</translation>
    </message>
    <message>
        <source>returned with the refusal</source>
        <translation>أُعيد مع الرفض</translation>
    </message>
    <message>
        <source>as far as the refusal told</source>
        <translation>بقدر ما ذكره الرفض</translation>
    </message>
    <message>
        <source>read again after the refusal</source>
        <translation>أُعيدت قراءته بعد الرفض</translation>
    </message>
</context>
<context>
    <name>EnergyPanel</name>
    <message>
        <source>Energy and data quality</source>
        <translation>الطاقة وجودة البيانات</translation>
    </message>
    <message>
        <source>live</source>
        <comment>source of a reading</comment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>cache</source>
        <comment>source of a reading</comment>
        <translation>ذاكرة مؤقتة</translation>
    </message>
    <message>
        <source>projection</source>
        <comment>source of a reading</comment>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <source>none</source>
        <comment>source of a reading</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Energy is calculated from power, not metered.</source>
        <translation>الطاقة محسوبة من القدرة، لا مقيسة بعدّاد.</translation>
    </message>
    <message>
        <source>FAMILY</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>IN</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>OUT</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>PEAK</source>
        <translation>الذروة</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>المعروف</translation>
    </message>
    <message>
        <source>READINGS</source>
        <translation>القراءات</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out, %4 of the time known</source>
        <translation>%1: وارد %2، صادر %3، المعروف من الوقت %4</translation>
    </message>
    <message>
        <source>%1: no power field</source>
        <translation>%1: لا حقل للقدرة</translation>
    </message>
    <message>
        <source>no power field</source>
        <translation>لا حقل للقدرة</translation>
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
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ErrorAlert</name>
    <message>
        <source>Copy request id</source>
        <translation>نسخ معرّف الطلب</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>عرض هذا الطلب في المفتش</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>What the effect is read from</source>
        <translation>ما يُقرأ منه الأثر</translation>
    </message>
    <message>
        <source>ASKED</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>SEEN</source>
        <translation>المشاهَد</translation>
    </message>
    <message>
        <source>%1: asked %2, seen %3</source>
        <translation>%1: المطلوب %2، المشاهَد %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as asked</source>
        <translation>%1، كما طُلب</translation>
    </message>
    <message>
        <source>%1, not as asked</source>
        <translation>%1، ليس كما طُلب</translation>
    </message>
</context>
<context>
    <name>ExplainSheet</name>
    <message>
        <source>This device, for a ticket</source>
        <translation>هذا الجهاز، لتذكرة دعم</translation>
    </message>
    <message>
        <source>What is known of the device</source>
        <translation>ما يُعرف عن الجهاز</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Text for a ticket copied.</source>
        <translation>نُسخ نص لتذكرة دعم.</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>حزمة الدعم…</translation>
    </message>
    <message>
        <source>Show its requests</source>
        <translation>عرض طلباته</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>The picture could not be written.</source>
        <translation>تعذرت كتابة الصورة.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>حُفظت الصورة.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي صف.</numerusform>
            <numerusform>حُفظ صف واحد.</numerusform>
            <numerusform>حُفظ صفان.</numerusform>
            <numerusform>حُفظت %n صفوف.</numerusform>
            <numerusform>حُفظ %n صفًا.</numerusform>
            <numerusform>حُفظ %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: no file was left behind.</source>
        <translation>أُوقف: لم يبقَ أي ملف.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>حفظ المعروض</translation>
    </message>
    <message>
        <source>AS SHOWN</source>
        <translation>كما هو معروض</translation>
    </message>
    <message>
        <source>CSV (RFC 4180)</source>
        <translation>CSV (RFC 4180)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets of this language</source>
        <translation>CSV لجداول البيانات بهذه اللغة</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>صورة (PNG)</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>صورة (SVG)</translation>
    </message>
    <message>
        <source>EVERY READING BEHIND IT</source>
        <translation>كل القراءات وراءه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings so far</source>
        <translation>
            <numerusform>لا قراءات حتى الآن</numerusform>
            <numerusform>قراءة واحدة حتى الآن</numerusform>
            <numerusform>قراءتان حتى الآن</numerusform>
            <numerusform>%Ln قراءات حتى الآن</numerusform>
            <numerusform>%Ln قراءة حتى الآن</numerusform>
            <numerusform>%Ln قراءة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>قيم لجداول البيانات على هذا الحاسوب (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Picture (*.svg)</source>
        <translation>صورة (*.svg)</translation>
    </message>
</context>
<context>
    <name>FamilyChart</name>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>a family: power into its devices</comment>
        <translation>وارد %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>a family: power out of its devices</comment>
        <translation>صادر %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>known of</source>
        <translation>معروف من</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 من %2 من الأجهزة</translation>
    </message>
    <message>
        <source>net, newest</source>
        <translation>الصافي، الأحدث</translation>
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
        <translation>%1 (جديد)</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fold the record</source>
        <translation>طي البيانات</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>عرض البيانات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>بيانات الجهاز</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s), each drawn by its shape</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد، مرسوم بحسب شكله</numerusform>
            <numerusform>حقلان، كل منهما بحسب شكله</numerusform>
            <numerusform>%n حقول، كل منها بحسب شكله</numerusform>
            <numerusform>%n حقلًا، كل منها بحسب شكله</numerusform>
            <numerusform>%n حقل، كل منها بحسب شكله</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing reported</source>
        <translation>لم يُبلَّغ عن شيء</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>نسخ البيانات</translation>
    </message>
    <message>
        <source>View of the record</source>
        <translation>طريقة عرض البيانات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>HOW IT IS READ</source>
        <translation>كيف يُقرأ</translation>
    </message>
</context>
<context>
    <name>FiguresStrip</name>
    <message>
        <source>%1: %2 %3, %4</source>
        <translation>%1: %2 %3، %4</translation>
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
        <translation>جلب الآن</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>غير متصل لدى الشركة المصنّعة</translation>
    </message>
    <message>
        <source>%1, nothing older is kept for it.</source>
        <translation>%1، ولا شيء أقدم محفوظ له.</translation>
    </message>
</context>
<context>
    <name>FleetCardGroups</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
</context>
<context>
    <name>FleetCardOrder</name>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Attention first</source>
        <translation>المهم أولًا</translation>
    </message>
    <message>
        <source>Largest first; change to smallest first</source>
        <translation>الأكبر أولًا؛ التغيير إلى الأصغر أولًا</translation>
    </message>
    <message>
        <source>Smallest first; change to largest first</source>
        <translation>الأصغر أولًا؛ التغيير إلى الأكبر أولًا</translation>
    </message>
</context>
<context>
    <name>FleetCards</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
</context>
<context>
    <name>FleetColumnHead</name>
    <message>
        <source>%1, sorted, largest first</source>
        <translation>%1، مرتّب، الأكبر أولًا</translation>
    </message>
    <message>
        <source>%1, sorted, smallest first</source>
        <translation>%1، مرتّب، الأصغر أولًا</translation>
    </message>
</context>
<context>
    <name>FleetColumnsMenu</name>
    <message>
        <source>As at first</source>
        <translation>كما في البداية</translation>
    </message>
</context>
<context>
    <name>FleetFacets</name>
    <message>
        <source>FAMILY</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>NEEDS ATTENTION</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>VENDOR</source>
        <translation>الشركة المصنّعة</translation>
    </message>
    <message>
        <source>ACCEPTS COMMAND</source>
        <translation>يقبل الأمر</translation>
    </message>
    <message>
        <source>YOUR TAGS</source>
        <translation>وسومك</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>اختيار من الأسطول</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>FleetGroupHead</name>
    <message>
        <source>net</source>
        <comment>power of a group, into the devices is positive</comment>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>المخزن</translation>
    </message>
    <message>
        <source>can take</source>
        <translation>يمكن أخذه</translation>
    </message>
    <message>
        <source>can give</source>
        <translation>يمكن إعطاؤه</translation>
    </message>
    <message>
        <source>can shed</source>
        <translation>يمكن فصله</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>عرض %1 فقط</translation>
    </message>
</context>
<context>
    <name>FleetMapPanel</name>
    <message>
        <source>All devices by power</source>
        <translation>كل الأجهزة حسب القدرة</translation>
    </message>
    <message>
        <source>All devices by charge level</source>
        <translation>كل الأجهزة حسب مستوى الشحن</translation>
    </message>
    <message>
        <source>All devices by age of the reading</source>
        <translation>كل الأجهزة حسب عمر القراءة</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>حديث</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>failed or offline %1</source>
        <translation>فاشل أو غير متصل %1</translation>
    </message>
    <message>
        <source>last known %1</source>
        <translation>آخر معروف %1</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>اللون حسب</translation>
    </message>
    <message>
        <source>By power</source>
        <translation>حسب القدرة</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>حسب المستوى</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>حسب العمر</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>family and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Distribution of what is shown</source>
        <translation>توزيع المعروض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not reported</source>
        <translation>%1: غير مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>%1, %2 without</source>
        <translation>%1، بلا قيمة: %2</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>غير مُبلَّغ عنه</translation>
    </message>
</context>
<context>
    <name>FleetMatrix</name>
    <message>
        <source>What devices declare</source>
        <translation>ما تعلنه الأجهزة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation>الاستراتيجيات</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>القراءات</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>لا طُرُز</numerusform>
            <numerusform>طراز واحد</numerusform>
            <numerusform>طرازان</numerusform>
            <numerusform>%n طُرُز</numerusform>
            <numerusform>%n طرازًا</numerusform>
            <numerusform>%n طراز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 of them declare none</source>
        <translation>%1 من %2 من الأجهزة، منها بلا إعلان: %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 من %2 من الأجهزة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Models and what they declare</source>
        <translation>الطُرُز وما تعلنه</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>no model told</source>
        <translation>لم يُذكر الطراز</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 of %3 %4</source>
        <translation>%1: %2 من %3 %4</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>None of them offers a strategy</source>
        <translation>لا يقدم أي منها استراتيجية</translation>
    </message>
    <message>
        <source>None of them reports anything</source>
        <translation>لا يُبلّغ أي منها عن شيء</translation>
    </message>
    <message>
        <source>None of them declares a command</source>
        <translation>لا يعلن أي منها أمرًا</translation>
    </message>
    <message>
        <source>What is shown here comes from the devices&apos; own records.</source>
        <translation>المعروض هنا من بيانات الأجهزة نفسها.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>الطاقة المخزنة</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>البطاريات، الصافي</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>الطاقة الشمسية</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>شحن المركبات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices read so far, the figures are of these</source>
        <translation>قُرئ %1 من %2 جهاز حتى الآن، والأرقام لهذه</translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s)</source>
        <translation>
            <numerusform>لا شركات مصنّعة</numerusform>
            <numerusform>شركة مصنّعة واحدة</numerusform>
            <numerusform>شركتان مصنّعتان</numerusform>
            <numerusform>%n شركات مصنّعة</numerusform>
            <numerusform>%n شركة مصنّعة</numerusform>
            <numerusform>%n شركة مصنّعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n gone device(s)</source>
        <translation>
            <numerusform>لا أجهزة لإخفائها</numerusform>
            <numerusform>إخفاء جهاز غير مدرج</numerusform>
            <numerusform>إخفاء جهازين غير مدرجين</numerusform>
            <numerusform>إخفاء %n أجهزة غير مدرجة</numerusform>
            <numerusform>إخفاء %n جهازًا غير مدرج</numerusform>
            <numerusform>إخفاء %n جهاز غير مدرج</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the choices</source>
        <translation>إغلاق الخيارات</translation>
    </message>
    <message>
        <source>Choose from the fleet</source>
        <translation>اختيار من الأسطول</translation>
    </message>
    <message>
        <source>What needs attention comes first</source>
        <translation>ما يحتاج إلى انتباه أولًا</translation>
    </message>
    <message>
        <source>In the order of the column alone</source>
        <translation>بترتيب العمود وحده</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>عرض كـ</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Failed action</source>
        <translation>إجراء فاشل</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>غير محدَّث</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>حُدّد واحد</numerusform>
            <numerusform>حُدّد اثنان</numerusform>
            <numerusform>حُدّد %n</numerusform>
            <numerusform>حُدّد %n</numerusform>
            <numerusform>حُدّد %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>تحديد كل الـ %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>لا جهاز مطابق</translation>
    </message>
    <message>
        <source>This key sees no devices yet</source>
        <translation>لا يرى هذا المفتاح أي أجهزة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the fleet; the search or the filters hide all of them.</source>
        <translation>
            <numerusform>لا أجهزة في الأسطول.</numerusform>
            <numerusform>في الأسطول جهاز واحد؛ البحث أو التصفية يخفيه.</numerusform>
            <numerusform>في الأسطول جهازان؛ البحث أو التصفية يخفيهما.</numerusform>
            <numerusform>في الأسطول %n أجهزة؛ البحث أو التصفية يخفيها كلها.</numerusform>
            <numerusform>في الأسطول %n جهازًا؛ البحث أو التصفية يخفيها كلها.</numerusform>
            <numerusform>في الأسطول %n جهاز؛ البحث أو التصفية يخفيها كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices appear here once their owners have linked them.</source>
        <translation>تظهر الأجهزة هنا بعد أن يربطها أصحابها.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>جرّب الآن</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
    <message>
        <source>Headroom now, %1</source>
        <translation>السعة المتاحة الآن، %1</translation>
    </message>
    <message>
        <source>to take</source>
        <translation>للأخذ</translation>
    </message>
    <message>
        <source>to give</source>
        <translation>للإعطاء</translation>
    </message>
    <message>
        <source>to shed</source>
        <translation>للفصل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>حفظ المعروض</translation>
    </message>
    <message>
        <source>Names, tags and notes</source>
        <translation>الأسماء والوسوم والملاحظات</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>مصفوفة</translation>
    </message>
    <message>
        <source>Tags, note</source>
        <translation>الوسوم، الملاحظة</translation>
    </message>
    <message>
        <source>Values for the spreadsheets of this computer (*.csv)</source>
        <translation>قيم لجداول البيانات على هذا الحاسوب (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي صف.</numerusform>
            <numerusform>حُفظ صف واحد.</numerusform>
            <numerusform>حُفظ صفان.</numerusform>
            <numerusform>حُفظت %n صفوف.</numerusform>
            <numerusform>حُفظ %n صفًا.</numerusform>
            <numerusform>حُفظ %n صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>جارٍ الترتيب…</translation>
    </message>
</context>
<context>
    <name>FleetRow</name>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
</context>
<context>
    <name>FleetRows</name>
    <message>
        <source>Select all that are shown</source>
        <translation>تحديد كل المعروض</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
</context>
<context>
    <name>FleetSearch</name>
    <message>
        <source>Search devices: id, maker, model, status</source>
        <translation>البحث عن أجهزة: المعرّف، الشركة المصنّعة، الطراز، الحالة</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>البحث عن %1</translation>
    </message>
    <message>
        <source>How to go on</source>
        <translation>كيفية المتابعة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s)</source>
        <translation>
            <numerusform>%1، لا أجهزة</numerusform>
            <numerusform>%1، جهاز واحد</numerusform>
            <numerusform>%1، جهازان</numerusform>
            <numerusform>%1، %n أجهزة</numerusform>
            <numerusform>%1، %n جهازًا</numerusform>
            <numerusform>%1، %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>البحث عن أجهزة</translation>
    </message>
</context>
<context>
    <name>FleetViewsMenu</name>
    <message>
        <source>No view is saved yet. A view keeps the search, the order and the columns under a name.</source>
        <translation>لم تُحفظ أي طريقة عرض بعد. تحفظ طريقة العرض البحث والترتيب والأعمدة باسم.</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Remove the view %1</source>
        <translation>إزالة طريقة العرض %1</translation>
    </message>
    <message>
        <source>Name of a view</source>
        <translation>اسم طريقة العرض</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Give away</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Give views away as a file</source>
        <translation>تصدير طرق العرض إلى ملف</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>طرق العرض (*.json)</translation>
    </message>
    <message>
        <source>Take views in from a file</source>
        <translation>استيراد طرق العرض من ملف</translation>
    </message>
</context>
<context>
    <name>Foldable</name>
    <message>
        <source>%1, open</source>
        <translation>%1، مفتوح</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1، مطوي</translation>
    </message>
</context>
<context>
    <name>FreshnessTag</name>
    <message>
        <source>never read</source>
        <translation>لم يُقرأ قط</translation>
    </message>
    <message>
        <source>no sync</source>
        <translation>بلا مزامنة</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Read from the maker just now</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>ذاكرة مؤقتة</translation>
    </message>
    <message>
        <source>projection</source>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>No reading of this device exists yet</source>
        <translation>لا قراءة لهذا الجهاز بعد</translation>
    </message>
    <message>
        <source>The maker does not answer; these are the last known values</source>
        <translation>الشركة المصنّعة لا ترد؛ هذه آخر القيم المعروفة</translation>
    </message>
    <message>
        <source>Read from the maker now</source>
        <translation>قُرئ من الشركة المصنّعة الآن</translation>
    </message>
    <message>
        <source>Up to 15 minutes old</source>
        <translation>لا يتجاوز عمره 15 دقيقة</translation>
    </message>
    <message>
        <source>The platform&apos;s last captured record</source>
        <translation>آخر بيانات سجّلتها المنصة</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <translation>%1، عمره %2</translation>
    </message>
</context>
<context>
    <name>Gauge</name>
    <message>
        <source>not reported</source>
        <translation>غير مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
</context>
<context>
    <name>HistoryCompare</name>
    <message>
        <source>No device matches.</source>
        <translation>لا جهاز مطابق.</translation>
    </message>
    <message>
        <source>Eight are as many as can be told apart.</source>
        <translation>لا يمكن التمييز بين أكثر من ثمانية.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 بين %2 و%3، وفي النهاية %4</translation>
    </message>
    <message>
        <source>%1: nothing known</source>
        <translation>%1: لا شيء معروف</translation>
    </message>
    <message>
        <source>Comparison, %1: %2.</source>
        <translation>مقارنة، %1: %2.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Of these devices</source>
        <translation>من هذه الأجهزة</translation>
    </message>
    <message>
        <source>of the whole fleet, or family:battery, a name …</source>
        <translation>من الأسطول كله، أو family:battery، أو اسم …</translation>
    </message>
    <message>
        <source>Put together as</source>
        <translation>طريقة الجمع</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message numerus="yes">
        <source>Add %n device(s)</source>
        <translation>
            <numerusform>لا أجهزة للإضافة</numerusform>
            <numerusform>إضافة جهاز واحد</numerusform>
            <numerusform>إضافة جهازين</numerusform>
            <numerusform>إضافة %n أجهزة</numerusform>
            <numerusform>إضافة %n جهازًا</numerusform>
            <numerusform>إضافة %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>%1 known</source>
        <translation>المعروف %1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>إخراج %1</translation>
    </message>
    <message>
        <source>Choose a field and the devices to compare.</source>
        <translation>يُرجى اختيار حقل والأجهزة المراد مقارنتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFamilies</name>
    <message numerus="yes">
        <source>%n-minute means</source>
        <translation>
            <numerusform>متوسطات 0 دقيقة</numerusform>
            <numerusform>متوسطات كل دقيقة</numerusform>
            <numerusform>متوسطات كل دقيقتين</numerusform>
            <numerusform>متوسطات كل %n دقائق</numerusform>
            <numerusform>متوسطات كل %n دقيقة</numerusform>
            <numerusform>متوسطات كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-hour means</source>
        <translation>
            <numerusform>متوسطات 0 ساعة</numerusform>
            <numerusform>متوسطات كل ساعة</numerusform>
            <numerusform>متوسطات كل ساعتين</numerusform>
            <numerusform>متوسطات كل %n ساعات</numerusform>
            <numerusform>متوسطات كل %n ساعة</numerusform>
            <numerusform>متوسطات كل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day means</source>
        <translation>
            <numerusform>متوسطات 0 يوم</numerusform>
            <numerusform>متوسطات كل يوم</numerusform>
            <numerusform>متوسطات كل يومين</numerusform>
            <numerusform>متوسطات كل %n أيام</numerusform>
            <numerusform>متوسطات كل %n يومًا</numerusform>
            <numerusform>متوسطات كل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>%1: %2 in, %3 out</source>
        <comment>a family with its energies</comment>
        <translation>%1: وارد %2، صادر %3</translation>
    </message>
    <message>
        <source>Power by family, %1. %2.</source>
        <translation>القدرة حسب الفئة، %1. %2.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>القدرة حسب الفئة</translation>
    </message>
    <message>
        <source>%1, above zero flows into devices</source>
        <translation>%1، ما فوق الصفر يتدفق إلى الأجهزة</translation>
    </message>
    <message>
        <source>above zero flows into devices</source>
        <translation>ما فوق الصفر يتدفق إلى الأجهزة</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>بدأ التسجيل الآن: تظهر القراءات هنا فور وصولها.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>لم يُسجَّل شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>مستوى شحن البطاريات</translation>
    </message>
    <message>
        <source>median of %1 and the middle 80 %</source>
        <translation>وسيط %1 والـ 80 % الوسطى</translation>
    </message>
    <message>
        <source>Battery level, %1: median of %2 devices, %3 at the end.</source>
        <translation>مستوى شحن البطاريات، %1: وسيط %2 من الأجهزة، وفي النهاية %3.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Times in %1</source>
        <translation>الأوقات بتوقيت %1</translation>
    </message>
    <message>
        <source>Recording started now</source>
        <translation>بدأ التسجيل الآن</translation>
    </message>
    <message>
        <source>played by the simulator since %1, recorded by this application from the start</source>
        <translation>يشغّله المحاكي منذ %1، ويسجّله هذا التطبيق من البداية</translation>
    </message>
    <message>
        <source>recorded by this application since %1</source>
        <translation>يسجّله هذا التطبيق منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>0 ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>0 سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>المدة الأخيرة: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>حفظ المعروض</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Power by family</source>
        <translation>القدرة حسب الفئة</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Fleet at a minute</source>
        <translation>الأسطول في دقيقة معينة</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>الأوقات بتوقيت</translation>
    </message>
    <message>
        <source>My zone</source>
        <translation>منطقتي الزمنية</translation>
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
        <translation>الأوقات بتوقيت %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>المدة الأخيرة: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>%1: nothing recorded.</source>
        <translation>%1: لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>%1 between %2 and %3, %4 at the end</source>
        <translation>%1 بين %2 و%3، وفي النهاية %4</translation>
    </message>
    <message>
        <source>%1 in</source>
        <translation>وارد %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>صادر %1</translation>
    </message>
    <message>
        <source>%1, calculated from power, %2 of the time known</source>
        <translation>%1، محسوبة من القدرة، %2 من الوقت معلوم</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>0 دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>0 ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>0 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>0 سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded history</source>
        <translation>التاريخ المسجّل</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>Not polled</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Range of the chart</source>
        <translation>نطاق المخطط</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 س</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Recording started now: readings appear here as they come.</source>
        <translation>بدأ التسجيل الآن: تظهر القراءات هنا فور وصولها.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>لم يُسجَّل شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>Recorded by this application since %1. %2</source>
        <translation>يسجّل هذا التطبيق منذ %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) of this recording are damaged and left out.</source>
        <translation>
            <numerusform>لا أجزاء تالفة في هذا التسجيل.</numerusform>
            <numerusform>جزء واحد من هذا التسجيل تالف ومستبعد.</numerusform>
            <numerusform>جزآن من هذا التسجيل تالفان ومستبعدان.</numerusform>
            <numerusform>%n أجزاء من هذا التسجيل تالفة ومستبعدة.</numerusform>
            <numerusform>%n جزءًا من هذا التسجيل تالفة ومستبعدة.</numerusform>
            <numerusform>%n جزء من هذا التسجيل تالفة ومستبعدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>حفظ هذا المخطط</translation>
    </message>
    <message>
        <source>Played by the simulator since %1, recorded from the start of the demo on. %2</source>
        <translation>يشغّله المحاكي منذ %1، ومسجّل من بداية العرض التجريبي. %2</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The recording cannot be read: %1</source>
        <translation>لا يمكن قراءة التسجيل: %1</translation>
    </message>
    <message>
        <source>Nothing was recorded in the day before this minute.</source>
        <translation>لم يُسجَّل شيء في اليوم السابق لهذه الدقيقة.</translation>
    </message>
    <message>
        <source>Nobody was recording at this minute. What is shown was read %1 before.</source>
        <translation>لم يكن أحد يسجّل في هذه الدقيقة. المعروض قُرئ قبلها بـ %1.</translation>
    </message>
    <message>
        <source>%1 of %2 devices had a reading from the quarter of an hour before; the others are marked with their age then.</source>
        <translation>كان لدى %1 من %2 من الأجهزة قراءة من ربع الساعة السابق؛ والبقية معلَّمة بعمر قراءتها حينها.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>المسجَّل</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>devices, at that minute</source>
        <translation>من الأجهزة، في تلك الدقيقة</translation>
    </message>
    <message>
        <source>Stored energy</source>
        <translation>الطاقة المخزنة</translation>
    </message>
    <message>
        <source>Batteries, net</source>
        <translation>البطاريات، الصافي</translation>
    </message>
    <message>
        <source>Solar</source>
        <translation>الطاقة الشمسية</translation>
    </message>
    <message>
        <source>EV charging</source>
        <translation>شحن المركبات</translation>
    </message>
    <message>
        <source>You are looking at the past: %1. Nothing can be commanded from here. %2</source>
        <translation>هذا عرض للماضي: %1. لا يمكن إصدار أوامر من هنا. %2</translation>
    </message>
    <message>
        <source>The past: %1. Nothing can be commanded from here.</source>
        <translation>الماضي: %1. لا يمكن إصدار أوامر من هنا.</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 س</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 د</translation>
    </message>
    <message>
        <source>A minute earlier</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 د</translation>
    </message>
    <message>
        <source>A minute later</source>
        <translation>بعد دقيقة</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 س</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Minute of the past</source>
        <translation>دقيقة من الماضي</translation>
    </message>
    <message>
        <source>Every device, %1 of them, had a reading from the quarter of an hour before.</source>
        <translation>كان لكل جهاز من أصل %1 قراءةٌ من ربع الساعة السابق.</translation>
    </message>
    <message>
        <source>This minute is being read; rows and sums are not whole yet.</source>
        <translation>تُقرأ هذه الدقيقة الآن؛ الصفوف والمجاميع ليست كاملة بعد.</translation>
    </message>
</context>
<context>
    <name>HistoryStrip</name>
    <message>
        <source>%1 Recording goes on by itself once there is room.</source>
        <translation>%1 يستأنف التسجيل من تلقاء نفسه متى توفّرت مساحة.</translation>
    </message>
    <message>
        <source>%1 It is tried again every half minute and goes on by itself.</source>
        <translation>%1 تُعاد المحاولة كل نصف دقيقة ويستأنف التسجيل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings are not in the history.</source>
        <translation>
            <numerusform>لا قراءات ناقصة في السجل (%Ln).</numerusform>
            <numerusform>قراءة واحدة (%Ln) ليست في السجل.</numerusform>
            <numerusform>قراءتان (%Ln) ليستا في السجل.</numerusform>
            <numerusform>%Ln قراءات ليست في السجل.</numerusform>
            <numerusform>%Ln قراءة ليست في السجل.</numerusform>
            <numerusform>%Ln قراءة ليست في السجل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Hold to send</source>
        <translation>اضغط مطولًا للإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Keep holding, %1</source>
        <translation>واصل الضغط، %1</translation>
    </message>
    <message>
        <source>Hold for %1 seconds with the pointer or the Space key</source>
        <translation>اضغط مطولًا %1 ث بالمؤشر أو بمفتاح المسافة</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Support bundle written. Its place is on the clipboard.</source>
        <translation>كُتبت حزمة الدعم. مكانها في الحافظة.</translation>
    </message>
    <message>
        <source>Open a support bundle</source>
        <translation>فتح حزمة دعم</translation>
    </message>
    <message>
        <source>Support bundle (*.json)</source>
        <translation>حزمة الدعم (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>لم يُفتح</translation>
    </message>
    <message>
        <source>What the bundle tells</source>
        <translation>ما تقوله الحزمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>from the bundle %1, to look at only</source>
        <translation>من الحزمة %1، للاطلاع فقط</translation>
    </message>
    <message>
        <source>every request of this run, newest first; the last 1,000 are kept, in memory only</source>
        <translation>كل طلب في هذا التشغيل، الأحدث أولًا؛ يُحتفظ بآخر 1000 في الذاكرة فقط</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>ما تقوله</translation>
    </message>
    <message>
        <source>Close the bundle</source>
        <translation>إغلاق الحزمة</translation>
    </message>
    <message>
        <source>Open a bundle…</source>
        <translation>فتح حزمة…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>حزمة الدعم…</translation>
    </message>
    <message>
        <source>A file for support: what was said and what is known, keys removed. You see every byte first.</source>
        <translation>ملف للدعم: ما قيل وما هو معروف، بعد إزالة المفاتيح. ترى كل بايت أولًا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Holds the list still. Requests go on and are kept.</source>
        <translation>يثبّت القائمة. تستمر الطلبات وتُحفظ.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحفوظ</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>طلبات</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>الناجح</translation>
    </message>
    <message>
        <source>Latency, median and 95th</source>
        <translation>زمن الاستجابة، الوسيط والمئين 95</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>طلبات الإبطاء</translation>
    </message>
    <message>
        <source>times</source>
        <translation>مرات</translation>
    </message>
    <message numerus="yes">
        <source>Latency of the last %n requests, at most %1 ms</source>
        <translation>
            <numerusform>زمن الاستجابة، لا طلبات، بحد أقصى %1 ms</numerusform>
            <numerusform>زمن استجابة الطلب الأخير، بحد أقصى %1 ms</numerusform>
            <numerusform>زمن استجابة آخر طلبين، بحد أقصى %1 ms</numerusform>
            <numerusform>زمن استجابة آخر %n طلبات، بحد أقصى %1 ms</numerusform>
            <numerusform>زمن استجابة آخر %n طلبًا، بحد أقصى %1 ms</numerusform>
            <numerusform>زمن استجابة آخر %n طلب، بحد أقصى %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latency, last %n requests</source>
        <translation>
            <numerusform>زمن الاستجابة، لا طلبات</numerusform>
            <numerusform>زمن الاستجابة، الطلب الأخير</numerusform>
            <numerusform>زمن الاستجابة، آخر طلبين</numerusform>
            <numerusform>زمن الاستجابة، آخر %n طلبات</numerusform>
            <numerusform>زمن الاستجابة، آخر %n طلبًا</numerusform>
            <numerusform>زمن الاستجابة، آخر %n طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>الكتابات</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Sweeps</source>
        <translation>جولات القراءة</translation>
    </message>
    <message>
        <source>Path, code or request id</source>
        <translation>المسار أو الرمز أو معرّف الطلب</translation>
    </message>
    <message>
        <source>Filter by path, code or request id</source>
        <translation>تصفية بالمسار أو الرمز أو معرّف الطلب</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>استغرق</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>الطلبات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>No request matches</source>
        <translation>لا طلب مطابق</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>عوامل التصفية تخفيها كلها.</translation>
    </message>
    <message>
        <source>What is asked of the API appears here.</source>
        <translation>يظهر هنا ما يُطلب من API.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Request %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>معرّف الطلب %1</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>نسخ معرّف الطلب</translation>
    </message>
    <message>
        <source>Request id copied.</source>
        <translation>نُسخ معرّف الطلب.</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Copied as curl. The key is written as $AMPS_API_KEY.</source>
        <translation>نُسخ كأمر curl. يُكتب المفتاح هكذا: ‎$AMPS_API_KEY‎.</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>نسخ JSON</translation>
    </message>
    <message>
        <source>Answer copied, every byte as it came.</source>
        <translation>نُسخ الرد، كل بايت كما ورد.</translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>فتح الجهاز</translation>
    </message>
    <message>
        <source>REQUEST HEADERS</source>
        <translation>ترويسات الطلب</translation>
    </message>
    <message>
        <source>Request headers</source>
        <translation>ترويسات الطلب</translation>
    </message>
    <message>
        <source>REQUEST BODY</source>
        <translation>نص الطلب</translation>
    </message>
    <message>
        <source>The answer says that “%1” is at fault.</source>
        <translation>يقول الرد إن الخلل في «%1».</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>نص الطلب</translation>
    </message>
    <message>
        <source>RESPONSE</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>No body, or let go to make room for newer ones.</source>
        <translation>بلا نص، أو أُفرغ لإفساح المجال للأحدث.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>The beginning of a long answer. Copy JSON takes all of it.</source>
        <translation>بداية رد طويل. «نسخ JSON» ينسخه كله.</translation>
    </message>
</context>
<context>
    <name>JournalStrip</name>
    <message>
        <source>Nothing is sent until this is mended; the devices are watched as before. %1</source>
        <translation>لا يُرسل شيء إلى أن يُصلح هذا؛ تستمر مراقبة الأجهزة كالسابق. %1</translation>
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
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>KeyboardSheet</name>
    <message>
        <source>EVERYWHERE</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Command palette: commands, devices, pages, settings</source>
        <translation>لوحة الأوامر: أوامر وأجهزة وصفحات وإعدادات</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>البحث في الأسطول</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Narrow the rail</source>
        <translation>تضييق الشريط الجانبي</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>إعادة قراءة كل شيء</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>الجزء التالي والسابق من النافذة</translation>
    </message>
    <message>
        <source>Text size: larger, smaller, as it was</source>
        <translation>حجم النص: أكبر، أصغر، كما كان</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>داكن أو فاتح</translation>
    </message>
    <message>
        <source>Undo a name, tag or note</source>
        <translation>التراجع عن اسم أو وسم أو ملاحظة</translation>
    </message>
    <message>
        <source>Manual, at the page that fits</source>
        <translation>الدليل، عند الصفحة المناسبة</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>هذه المفاتيح</translation>
    </message>
    <message>
        <source>DEVICE</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>إعدادات الجهاز</translation>
    </message>
    <message>
        <source>Actions of the device</source>
        <translation>إجراءات الجهاز</translation>
    </message>
    <message>
        <source>Explain it, for a ticket</source>
        <translation>شرحه، لتذكرة دعم</translation>
    </message>
    <message>
        <source>Its requests in the Inspector</source>
        <translation>طلباته في المفتش</translation>
    </message>
    <message>
        <source>Previous and next device of the list</source>
        <translation>الجهاز السابق والتالي في القائمة</translation>
    </message>
    <message>
        <source>Pull fresh</source>
        <translation>جلب قراءة جديدة</translation>
    </message>
    <message>
        <source>Back to the fleet</source>
        <translation>العودة إلى الأسطول</translation>
    </message>
    <message>
        <source>LISTS AND FORMS</source>
        <translation>القوائم والنماذج</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>التنقل في القائمة</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>فتح المختار</translation>
    </message>
    <message>
        <source>Choose; hold it down to send in LIVE</source>
        <translation>اختيار؛ ومع الاستمرار في الضغط إرسال في LIVE</translation>
    </message>
    <message>
        <source>Change a value by one step, by ten</source>
        <translation>تغيير قيمة بخطوة واحدة، بعشر</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>عنصر التحكم التالي والسابق</translation>
    </message>
    <message>
        <source>Cancel; in a confirmation that is always safe</source>
        <translation>إلغاء؛ وهو آمن دائمًا في التأكيد</translation>
    </message>
    <message>
        <source>VIEWS OF THE FLEET</source>
        <translation>طرق عرض الأسطول</translation>
    </message>
    <message>
        <source>Table: choose several rows</source>
        <translation>الجدول: اختيار عدة صفوف</translation>
    </message>
    <message>
        <source>Table: choose all rows, copy what is chosen</source>
        <translation>الجدول: اختيار كل الصفوف، نسخ المختار</translation>
    </message>
    <message>
        <source>Table, on the head of a column: move the column</source>
        <translation>الجدول، على رأس عمود: نقل العمود</translation>
    </message>
    <message>
        <source>Table, on the head of a column: narrower, wider</source>
        <translation>الجدول، على رأس عمود: أضيق، أعرض</translation>
    </message>
    <message>
        <source>Map, on a distribution: from bar to bar; show its devices</source>
        <translation>الخريطة، على توزيع: من شريط إلى شريط؛ عرض أجهزته</translation>
    </message>
    <message>
        <source>Matrix: up to the heads, over to the names; show their devices</source>
        <translation>المصفوفة: صعودًا إلى الرؤوس، وجانبًا إلى الأسماء؛ عرض أجهزتها</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Chart: read the values</source>
        <translation>المخطط: قراءة القيم</translation>
    </message>
    <message>
        <source>Chart: earlier, later</source>
        <translation>المخطط: أبكر، أحدث</translation>
    </message>
    <message>
        <source>Time line of the actions: from action to action; open it</source>
        <translation>الخط الزمني للإجراءات: من إجراء إلى إجراء؛ فتحه</translation>
    </message>
    <message>
        <source>Time line of the actions: earlier, later</source>
        <translation>الخط الزمني للإجراءات: أبكر، أحدث</translation>
    </message>
    <message>
        <source>Chart, time line of the actions: closer, farther, back to now</source>
        <translation>المخطط، الخط الزمني للإجراءات: أقرب، أبعد، العودة إلى الآن</translation>
    </message>
    <message>
        <source>Past of the fleet: by a minute, with Shift by 15; by an hour</source>
        <translation>ماضي الأسطول: بدقيقة، ومع Shift بـ 15؛ بساعة</translation>
    </message>
    <message>
        <source>In the palette: a device beside the page on screen</source>
        <translation>في لوحة الأوامر: جهاز بجانب الصفحة المعروضة</translation>
    </message>
    <message>
        <source>Cards: to the buttons of a card, along them, and back</source>
        <translation>البطاقات: إلى أزرار البطاقة، والتنقّل بينها، والعودة</translation>
    </message>
    <message>
        <source>Table, cards: close and open a group</source>
        <translation>الجدول والبطاقات: إغلاق مجموعة وفتحها</translation>
    </message>
    <message>
        <source>On the head of a group: show this group alone</source>
        <translation>على رأس مجموعة: عرض هذه المجموعة وحدها</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+العجلة</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>السحب</translation>
    </message>
    <message>
        <source>Chart: closer and farther; earlier and later</source>
        <translation>الرسم البياني: أقرب وأبعد؛ أبكر وأحدث</translation>
    </message>
    <message>
        <source>By a page, in a list and in a dialog</source>
        <translation>صفحةً في كل مرة، في القائمة وفي مربع الحوار</translation>
    </message>
</context>
<context>
    <name>LastActionPanel</name>
    <message>
        <source>Last action</source>
        <translation>آخر إجراء</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Cancel action</source>
        <translation>إلغاء الإجراء</translation>
    </message>
</context>
<context>
    <name>LimitChanges</name>
    <message>
        <source>What the device declares now</source>
        <translation>ما يعلنه الجهاز الآن</translation>
    </message>
    <message>
        <source>%1 was %2, is %3</source>
        <translation>%1 كان %2 وصار %3</translation>
    </message>
</context>
<context>
    <name>LockStrip</name>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>قفل LIVE مفتوح: الأوامر تصل إلى معدات حقيقية. يُقفل مجددًا بعد %1.</translation>
    </message>
    <message>
        <source>It agrees again, go on</source>
        <translation>عاد التطابق، متابعة</translation>
    </message>
    <message>
        <source>Unlock for 10 min</source>
        <translation>فتح القفل 10 د</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
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
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>إعادة قراءة كل شيء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) of the last run ended in the middle. They are settled by reading; nothing is sent again.</source>
        <translation>
            <numerusform>لم يتوقف أي أمر من التشغيل السابق في منتصفه.</numerusform>
            <numerusform>أمر واحد من التشغيل السابق توقف في منتصفه. يُحسم بالقراءة؛ ولا يُعاد إرسال شيء.</numerusform>
            <numerusform>أمران من التشغيل السابق توقفا في منتصفهما. يُحسمان بالقراءة؛ ولا يُعاد إرسال شيء.</numerusform>
            <numerusform>%n أوامر من التشغيل السابق توقفت في منتصفها. تُحسم بالقراءة؛ ولا يُعاد إرسال شيء.</numerusform>
            <numerusform>%n أمرًا من التشغيل السابق توقفت في منتصفها. تُحسم بالقراءة؛ ولا يُعاد إرسال شيء.</numerusform>
            <numerusform>%n أمر من التشغيل السابق توقفت في منتصفها. تُحسم بالقراءة؛ ولا يُعاد إرسال شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>That request is no longer kept: the last 1,000 are, in memory only.</source>
        <translation>لم يعد هذا الطلب محفوظًا: يُحفظ آخر 1,000 طلب، في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>cards table map devices</source>
        <translation>بطاقات جدول خريطة أجهزة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>users consent link</source>
        <translation>مستخدمون موافقة ربط رابط</translation>
    </message>
    <message>
        <source>booked planned history of commands</source>
        <translation>محجوز مجدول تاريخ الأوامر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>charts past curves compare export</source>
        <translation>مخططات ماضٍ منحنيات مقارنة تصدير</translation>
    </message>
    <message>
        <source>log proof who</source>
        <translation>سجل إثبات من</translation>
    </message>
    <message>
        <source>requests network bundle curl</source>
        <translation>طلبات شبكة حزمة curl</translation>
    </message>
    <message>
        <source>options preferences connections keys safety proxy language units</source>
        <translation>خيارات تفضيلات اتصالات مفاتيح أمان وكيل لغة وحدات</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation>تحديث إعادة تحميل</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>استئناف القراءة الدورية</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>إيقاف القراءة الدورية مؤقتًا</translation>
    </message>
    <message>
        <source>stop reading resume</source>
        <translation>إيقاف قراءة استئناف</translation>
    </message>
    <message>
        <source>Theme as the desktop</source>
        <translation>السمة حسب سطح المكتب</translation>
    </message>
    <message>
        <source>colours appearance automatic</source>
        <translation>ألوان مظهر تلقائي</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>colours appearance night</source>
        <translation>ألوان مظهر ليل</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <source>colours appearance day</source>
        <translation>ألوان مظهر نهار</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>سمة عالية التباين</translation>
    </message>
    <message>
        <source>colours appearance accessibility</source>
        <translation>ألوان مظهر إمكانية الوصول</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>zoom font size</source>
        <translation>تكبير حجم الخط</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Narrow or widen the rail</source>
        <translation>تضييق الشريط الجانبي أو توسيعه</translation>
    </message>
    <message>
        <source>sidebar navigation</source>
        <translation>شريط جانبي تنقل</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>help documentation how to</source>
        <translation>مساعدة وثائق دليل كيف</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>help keys</source>
        <translation>مساعدة مفاتيح</translation>
    </message>
    <message>
        <source>Fleet as cards</source>
        <translation>الأسطول بطاقات</translation>
    </message>
    <message>
        <source>Fleet as a table</source>
        <translation>الأسطول جدولًا</translation>
    </message>
    <message>
        <source>rows list</source>
        <translation>صفوف قائمة</translation>
    </message>
    <message>
        <source>Fleet as a map</source>
        <translation>الأسطول خريطة</translation>
    </message>
    <message>
        <source>heat map distribution</source>
        <translation>خريطة حرارية توزيع</translation>
    </message>
    <message>
        <source>What devices declare</source>
        <translation>ما تعلنه الأجهزة</translation>
    </message>
    <message>
        <source>matrix commands capabilities fields</source>
        <translation>مصفوفة أوامر قدرات حقول</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>طريقة العرض: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>جرى التراجع: %1</translation>
    </message>
</context>
<context>
    <name>ManualSheet</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات الدليل</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MovedFacts</name>
    <message>
        <source>%1 was %2, is %3.</source>
        <translation>%1 كان %2 وصار %3.</translation>
    </message>
    <message>
        <source>This changed while you were reading. Nothing was sent.</source>
        <translation>تغيّر هذا أثناء القراءة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Moved since the sheet opened</source>
        <translation>ما تغيّر منذ فتح الورقة</translation>
    </message>
    <message>
        <source>Review again</source>
        <translation>مراجعة مجددًا</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المفتش</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>لا حاجة إلى مفتاح</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>متصل بـ %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>الجداول</translation>
    </message>
</context>
<context>
    <name>NotesMenu</name>
    <message>
        <source>Names, tags and notes</source>
        <translation>الأسماء والوسوم والملاحظات</translation>
    </message>
    <message>
        <source>Your names, tags and notes</source>
        <translation>أسماؤك ووسومك وملاحظاتك</translation>
    </message>
    <message>
        <source>None yet. Write them on a device&apos;s page, or for a selection, or take them in from a file. They stay on this computer.</source>
        <translation>لا شيء بعد. يمكن كتابتها في صفحة جهاز أو لتحديد من الأجهزة، أو استيرادها من ملف. تبقى على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n device(s). They stay on this computer.</source>
        <translation>
            <numerusform>لا أجهزة. تبقى على هذا الحاسوب.</numerusform>
            <numerusform>لجهاز واحد. تبقى على هذا الحاسوب.</numerusform>
            <numerusform>لجهازين. تبقى على هذا الحاسوب.</numerusform>
            <numerusform>لـ %n أجهزة. تبقى على هذا الحاسوب.</numerusform>
            <numerusform>لـ %n جهازًا. تبقى على هذا الحاسوب.</numerusform>
            <numerusform>لـ %n جهاز. تبقى على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in from CSV</source>
        <translation>استيراد من CSV</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Save names, tags and notes as CSV</source>
        <translation>حفظ الأسماء والوسوم والملاحظات بصيغة CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Take names, tags and notes in from CSV</source>
        <translation>استيراد الأسماء والوسوم والملاحظات من CSV</translation>
    </message>
    <message>
        <source>Separated values (*.csv *.tsv *.txt)</source>
        <translation>قيم مفصولة (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Your notes about the device</source>
        <translation>ملاحظاتك عن الجهاز</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>الوسوم، مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>not a number</source>
        <translation>ليس رقمًا</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>ألصق مفتاحًا يبدأ بـ ‎sk_test_‎</translation>
    </message>
    <message>
        <source>Paste a key that starts with sk_live_</source>
        <translation>ألصق مفتاحًا يبدأ بـ ‎sk_live_‎</translation>
    </message>
    <message>
        <source>Sandbox key, hidden entry</source>
        <translation>مفتاح SANDBOX، إدخال مخفي</translation>
    </message>
    <message>
        <source>Live key, hidden entry</source>
        <translation>مفتاح LIVE، إدخال مخفي</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>المفتاح: %1</translation>
    </message>
    <message>
        <source>Enter another key</source>
        <translation>إدخال مفتاح آخر</translation>
    </message>
    <message>
        <source>Start read-only</source>
        <translation>البدء للقراءة فقط</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Check this key</source>
        <translation>فحص هذا المفتاح</translation>
    </message>
    <message>
        <source>Open for this run</source>
        <translation>فتح لهذا التشغيل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1, checked first</source>
        <translation>%1، بعد فحصه أولًا</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Address and name</source>
        <translation>العنوان والاسم</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>Name of this connection</source>
        <translation>اسم هذا الاتصال</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>The key of “%1”</source>
        <translation>مفتاح «%1»</translation>
    </message>
    <message>
        <source>Which fleet do you want to open?</source>
        <translation>أي أسطول تريد فتحه؟</translation>
    </message>
    <message>
        <source>Everything else of this connection is kept here. Only its key is missing.</source>
        <translation>كل ما عدا ذلك من هذا الاتصال محفوظ هنا. لا ينقص إلا مفتاحه.</translation>
    </message>
    <message>
        <source>You can keep all three and switch between them. The frame around the window always tells you where you are.</source>
        <translation>يمكن الاحتفاظ بالثلاثة والتنقل بينها. الإطار حول النافذة يبيّن دائمًا مكانك.</translation>
    </message>
    <message>
        <source>Demo fleet</source>
        <translation>أسطول DEMO</translation>
    </message>
    <message>
        <source>38 devices of all five families on a simulated day. Ready at once.</source>
        <translation>38 جهازًا من الفئات الخمس في يوم محاكى. جاهز فورًا.</translation>
    </message>
    <message>
        <source>Works without a network or a key</source>
        <translation>يعمل بلا شبكة وبلا مفتاح</translation>
    </message>
    <message>
        <source>Commands play out as on real devices</source>
        <translation>تجري الأوامر كما على الأجهزة الحقيقية</translation>
    </message>
    <message>
        <source>Can never reach real equipment</source>
        <translation>لا يمكن أن يصل إلى معدات حقيقية أبدًا</translation>
    </message>
    <message>
        <source>Open the demo fleet</source>
        <translation>فتح أسطول DEMO</translation>
    </message>
    <message>
        <source>Larger ones:</source>
        <translation>أكبر:</translation>
    </message>
    <message>
        <source>Sandbox key</source>
        <translation>مفتاح SANDBOX</translation>
    </message>
    <message>
        <source>Amps simulates the devices. Every request is real, nothing moves in the physical world.</source>
        <translation>تحاكي Amps الأجهزة. كل طلب حقيقي، ولا شيء يتحرك في العالم المادي.</translation>
    </message>
    <message>
        <source>Full command set on every family</source>
        <translation>كل الأوامر في كل فئة</translation>
    </message>
    <message>
        <source>The next read shows what you sent</source>
        <translation>القراءة التالية تُظهر ما أُرسل</translation>
    </message>
    <message>
        <source>Open the sandbox</source>
        <translation>فتح SANDBOX</translation>
    </message>
    <message>
        <source>Live key</source>
        <translation>مفتاح LIVE</translation>
    </message>
    <message>
        <source>Real batteries, chargers and homes of real customers. Commands have real effects.</source>
        <translation>بطاريات وشواحن ومنازل حقيقية لعملاء حقيقيين. للأوامر آثار حقيقية.</translation>
    </message>
    <message>
        <source>Every write asks first: hold or type to confirm</source>
        <translation>كل كتابة تسأل أولًا: يُؤكَّد بالضغط المطول أو بالكتابة</translation>
    </message>
    <message>
        <source>Starts read-only; commands are allowed later in Settings</source>
        <translation>يبدأ للقراءة فقط؛ يُسمح بالأوامر لاحقًا في الإعدادات</translation>
    </message>
    <message>
        <source>Every write is kept in the audit trail</source>
        <translation>كل كتابة تُحفظ في سجل التدقيق</translation>
    </message>
    <message>
        <source>Open the live fleet</source>
        <translation>فتح أسطول LIVE</translation>
    </message>
    <message>
        <source>Connects to %1.</source>
        <translation>يتصل بـ %1.</translation>
    </message>
    <message>
        <source>Open the fleet</source>
        <translation>فتح الأسطول</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>سؤال سلسلة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>Open another fleet</source>
        <translation>فتح أسطول آخر</translation>
    </message>
    <message>
        <source>Keys stay in this computer’s keyring. They are never written to logs, exports or the inspector.</source>
        <translation>تبقى المفاتيح في سلسلة مفاتيح هذا الحاسوب. لا تُكتب أبدًا في السجلات أو الملفات المصدَّرة أو المفتش.</translation>
    </message>
    <message>
        <source>The key decides the fleet: a live key pasted into the sandbox door opens nothing and says so.</source>
        <translation>المفتاح يحدد الأسطول: مفتاح LIVE يُلصق في مدخل SANDBOX لا يفتح شيئًا، ويُقال ذلك صراحة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln devices</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteLine</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>%1. لوحة الأوامر</translation>
    </message>
    <message>
        <source>Nothing here sends anything by itself</source>
        <translation>لا شيء هنا يرسل شيئًا من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Find a command, device, page or setting</source>
        <translation>البحث عن أمر أو جهاز أو صفحة أو إعداد</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, device, page or setting</source>
        <translation>أمر أو جهاز أو صفحة أو إعداد</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>سهم لأعلى</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>سهم لأسفل</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقل</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>فتح بجانب الصفحة</translation>
    </message>
</context>
<context>
    <name>ParameterControl</name>
    <message>
        <source>Send %1</source>
        <translation>إرسال %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>now %1</source>
        <extracomment>The present value, under a slider</extracomment>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
</context>
<context>
    <name>PastDevicePanel</name>
    <message>
        <source>Device at %1</source>
        <translation>الجهاز عند %1</translation>
    </message>
    <message>
        <source>Not recorded at this minute</source>
        <translation>لا تسجيل في هذه الدقيقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This is how it was at %1. Commands go to a device as it is now: there are none here.</source>
        <translation>هكذا كان عند %1. الأوامر تذهب إلى الجهاز بحاله الآن: لا أوامر هنا.</translation>
    </message>
    <message>
        <source>Open it as it is now</source>
        <translation>فتحه بحاله الآن</translation>
    </message>
</context>
<context>
    <name>PendingStrip</name>
    <message>
        <source>Resolve</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show this request in the Inspector</source>
        <translation>عرض هذا الطلب في المفتش</translation>
    </message>
</context>
<context>
    <name>PlanLaneRow</name>
    <message numerus="yes">
        <source>%1, %n action(s) in view</source>
        <translation>
            <numerusform>%1، لا إجراءات معروضة</numerusform>
            <numerusform>%1، إجراء واحد معروض</numerusform>
            <numerusform>%1، إجراءان معروضان</numerusform>
            <numerusform>%1، %n إجراءات معروضة</numerusform>
            <numerusform>%1، %n إجراءً معروضًا</numerusform>
            <numerusform>%1، %n إجراء معروض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanningView</name>
    <message>
        <source>6 h</source>
        <translation>6 س</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 س</translation>
    </message>
    <message>
        <source>3 d</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>Time line of the actions</source>
        <translation>الخط الزمني للإجراءات</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>Length of time in view</source>
        <translation>طول المدة المعروضة</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>لا شيء في هذه المدة</translation>
    </message>
    <message>
        <source>No action was planned or ran in what is shown.</source>
        <translation>لم يُخطَّط لأي إجراء ولم يُنفَّذ أي إجراء في المدة المعروضة.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>عرض الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 devices in view</source>
        <translation>
            <numerusform>لا إجراءات، الأجهزة المعروضة: %1</numerusform>
            <numerusform>إجراء واحد، الأجهزة المعروضة: %1</numerusform>
            <numerusform>إجراءان، الأجهزة المعروضة: %1</numerusform>
            <numerusform>%Ln إجراءات، الأجهزة المعروضة: %1</numerusform>
            <numerusform>%Ln إجراءً، الأجهزة المعروضة: %1</numerusform>
            <numerusform>%Ln إجراء، الأجهزة المعروضة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions of %1 groups in view</source>
        <translation>
            <numerusform>لا إجراءات، المجموعات المعروضة: %1</numerusform>
            <numerusform>إجراء واحد، المجموعات المعروضة: %1</numerusform>
            <numerusform>إجراءان، المجموعات المعروضة: %1</numerusform>
            <numerusform>%Ln إجراءات، المجموعات المعروضة: %1</numerusform>
            <numerusform>%Ln إجراءً، المجموعات المعروضة: %1</numerusform>
            <numerusform>%Ln إجراء، المجموعات المعروضة: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PollingStatus</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1. Opens what reading costs.</source>
        <translation>%1. يفتح تكلفة القراءة.</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>“%1” proposes: %2.</source>
        <extracomment>%1 is the name that a script gave itself, %2 what it asks for</extracomment>
        <translation>يقترح «%1»: %2.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>لا شيء آخر ينتظر.</numerusform>
            <numerusform>واحد آخر ينتظر.</numerusform>
            <numerusform>اثنان آخران ينتظران.</numerusform>
            <numerusform>%n أخرى تنتظر.</numerusform>
            <numerusform>%n أخرى تنتظر.</numerusform>
            <numerusform>%n أخرى تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open device</source>
        <translation>فتح الجهاز</translation>
    </message>
    <message>
        <source>Turn down</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Opens the confirmation. Nothing is sent by looking.</source>
        <translation>يفتح التأكيد. الاطلاع لا يرسل شيئًا.</translation>
    </message>
</context>
<context>
    <name>RangeSliderPair</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2، %3 %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ReadBudgetPopover</name>
    <message>
        <source>Lists, page by page</source>
        <translation>القوائم، صفحة صفحة</translation>
    </message>
    <message>
        <source>Single devices</source>
        <translation>أجهزة مفردة</translation>
    </message>
    <message>
        <source>Fresh readings pulled</source>
        <translation>قراءات جديدة مجلوبة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Customers and health</source>
        <translation>العملاء وحالة الخدمة</translation>
    </message>
    <message>
        <source>Read budget</source>
        <translation>ميزانية القراءة</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) left in this minute</source>
        <translation>
            <numerusform>لا طلبات متبقية في هذه الدقيقة</numerusform>
            <numerusform>بقي طلب واحد في هذه الدقيقة</numerusform>
            <numerusform>بقي طلبان في هذه الدقيقة</numerusform>
            <numerusform>بقي %n طلبات في هذه الدقيقة</numerusform>
            <numerusform>بقي %n طلبًا في هذه الدقيقة</numerusform>
            <numerusform>بقي %n طلب في هذه الدقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these, tried again</source>
        <translation>منها ما أُعيدت محاولته</translation>
    </message>
    <message>
        <source>Of these, refused as too many</source>
        <translation>منها ما رُفض لكثرته</translation>
    </message>
    <message>
        <source>One sweep per interval needs</source>
        <translation>تحتاج جولة واحدة لكل فاصل إلى</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 في الدقيقة</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>What was refused, and what the device declares now</source>
        <translation>ما رُفض، وما يعلنه الجهاز الآن</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>What the device declares now</source>
        <translation>ما يعلنه الجهاز الآن</translation>
    </message>
    <message>
        <source>What to show of the declaration</source>
        <translation>ما يُعرض من الإعلان</translation>
    </message>
    <message>
        <source>What changed, %1</source>
        <translation>ما تغيّر، %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>FORM OPENED, %1</source>
        <translation>عند فتح النموذج، %1</translation>
    </message>
    <message>
        <source>FORM OPENED</source>
        <translation>عند فتح النموذج</translation>
    </message>
    <message>
        <source>NOW, %1</source>
        <translation>الآن، %1</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>deviceCapabilities, as it came with the refusal</source>
        <translation>deviceCapabilities، كما جاءت مع الرفض</translation>
    </message>
    <message>
        <source>The refused request</source>
        <translation>الطلب المرفوض</translation>
    </message>
    <message>
        <source>Open in inspector</source>
        <translation>فتح في المفتش</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>ما عاد</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>There is a file %1 already. What is in it now would be lost.</source>
        <translation>يوجد ملف %1 بالفعل. سيضيع ما فيه الآن.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>أتستبدل الملف؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>SchedulePanel</name>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>All schedules</source>
        <translation>كل الجداول</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>التالي %1</translation>
    </message>
    <message>
        <source>Not offered yet.</source>
        <translation>غير متاح بعد.</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. A command can be booked for a time or a window instead.</source>
        <translation>توثّق API الجداول وترد عليها بـ 501؛ سُئلت %1. يمكن بدلًا من ذلك جدولة أمر لوقت أو لفترة.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Asking for schedules…</source>
        <translation>جارٍ السؤال عن الجداول…</translation>
    </message>
    <message>
        <source>None. It does what it is commanded and what its maker&apos;s own schedule says.</source>
        <translation>لا جدول. يفعل ما يؤمر به وما يقوله الجدول الخاص بالشركة المصنّعة.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Set a schedule…</source>
        <translation>ضبط جدول…</translation>
    </message>
    <message>
        <source>Cancel the schedule</source>
        <translation>إلغاء الجدول</translation>
    </message>
</context>
<context>
    <name>ScheduleSheet</name>
    <message>
        <source>Schedule of %1</source>
        <translation>جدول %1</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Clock of</source>
        <translation>بتوقيت</translation>
    </message>
    <message>
        <source>A time zone by its name, such as Europe/Madrid: times of day are read by its clock.</source>
        <translation>منطقة زمنية باسمها، مثل Europe/Madrid: تُقرأ أوقات اليوم بساعتها.</translation>
    </message>
    <message>
        <source>Time zone of the schedule</source>
        <translation>المنطقة الزمنية للجدول</translation>
    </message>
    <message>
        <source>%1: %2 (being changed)</source>
        <translation>%1: %2 (قيد التغيير)</translation>
    </message>
    <message>
        <source>Change the slot %1</source>
        <translation>تغيير الخانة %1</translation>
    </message>
    <message>
        <source>Take the slot %1 out</source>
        <translation>إخراج الخانة %1</translation>
    </message>
    <message>
        <source>Change this slot</source>
        <translation>تغيير هذه الخانة</translation>
    </message>
    <message>
        <source>One more slot</source>
        <translation>خانة أخرى</translation>
    </message>
    <message>
        <source>The first slot</source>
        <translation>الخانة الأولى</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>تبدأ عند</translation>
    </message>
    <message>
        <source>A time of day, or a day and a time for once</source>
        <translation>وقت من اليوم، أو يوم ووقت لمرة واحدة</translation>
    </message>
    <message>
        <source>When the slot begins</source>
        <translation>متى تبدأ الخانة</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>How long the slot lasts</source>
        <translation>كم تدوم الخانة</translation>
    </message>
    <message>
        <source>4h, 1.5h, 90m</source>
        <translation>4h, 1.5h, 90m</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Command of the slot</source>
        <translation>أمر الخانة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Take the change</source>
        <translation>اعتماد التغيير</translation>
    </message>
    <message>
        <source>Add the slot</source>
        <translation>إضافة الخانة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>نص الطلب</translation>
    </message>
    <message>
        <source>Nothing is sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>مراجعة…</translation>
    </message>
</context>
<context>
    <name>SchedulesPage</name>
    <message>
        <source>Schedules</source>
        <translation>الجداول</translation>
    </message>
    <message numerus="yes">
        <source>%n schedules</source>
        <translation>
            <numerusform>لا جداول</numerusform>
            <numerusform>جدول واحد</numerusform>
            <numerusform>جدولان</numerusform>
            <numerusform>%n جداول</numerusform>
            <numerusform>%n جدولًا</numerusform>
            <numerusform>%n جدول</numerusform>
        </translation>
    </message>
    <message>
        <source>there are more</source>
        <translation>يوجد المزيد</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>قُرئ %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>جارٍ القراءة</translation>
    </message>
    <message>
        <source>Not offered yet</source>
        <translation>غير متاح بعد</translation>
    </message>
    <message>
        <source>No schedules</source>
        <translation>لا جداول</translation>
    </message>
    <message>
        <source>The API documents schedules and answers 501 for them; asked %1. It is asked again only when you say so.</source>
        <translation>توثّق API الجداول وترد عليها بـ 501؛ سُئلت %1. لا يُعاد السؤال إلا عند طلبك.</translation>
    </message>
    <message>
        <source>A schedule is set on the page of a device.</source>
        <translation>يُضبط الجدول في صفحة الجهاز.</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>التالي %1</translation>
    </message>
    <message>
        <source>Change the schedule of %1</source>
        <translation>تغيير جدول %1</translation>
    </message>
    <message>
        <source>Cancel the schedule of %1</source>
        <translation>إلغاء جدول %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SettingsConnections</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>DEMO, the built-in fleet</source>
        <translation>DEMO، الأسطول المدمج</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>no key needed</source>
        <translation>لا حاجة إلى مفتاح</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one with a sandbox or a live key.</source>
        <translation>لا اتصال محفوظ بعد. يمكن إضافة اتصال بمفتاح SANDBOX أو LIVE.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 (this window)</source>
        <translation>%1 (هذه النافذة)</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>%1, %2, %3, read-only</source>
        <translation>%1، %2، %3، للقراءة فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Enter a new key for %1</source>
        <translation>إدخال مفتاح جديد لـ %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>إزالة «%1»؟</translation>
    </message>
    <message>
        <source>Everything of this connection on this computer goes: its key in the keyring, its settings, and its folder %1 with every stored reading. The audit log of what was sent is kept. Nothing changes at Amps or on any device. It cannot be undone.</source>
        <translation>يُزال من هذا الحاسوب كل ما يخص هذا الاتصال: مفتاحه في سلسلة المفاتيح وإعداداته ومجلده %1 بكل القراءات المخزنة. يبقى سجل تدقيق ما أُرسل. لا يتغير شيء لدى Amps ولا على أي جهاز. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Remove everything of it</source>
        <translation>إزالة كل ما يخصه</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>This window records.</source>
        <translation>هذه النافذة تسجّل.</translation>
    </message>
    <message>
        <source>The database says</source>
        <translation>تقول قاعدة البيانات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Only a profile can share its history with other desks.</source>
        <translation>لا يشارك تاريخه مع محطات عمل أخرى إلا ملف تعريف.</translation>
    </message>
    <message>
        <source>Several desks can share one history in a PostgreSQL database. One of them records, the others read; when it closes, another takes over.</source>
        <translation>يمكن لعدة محطات عمل أن تتشارك تاريخًا واحدًا في قاعدة بيانات PostgreSQL. تسجّل إحداها وتقرأ البقية؛ وعند إغلاقها تتولى أخرى التسجيل.</translation>
    </message>
    <message>
        <source>Address of a shared history</source>
        <translation>عنوان تاريخ مشترك</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>إيقاف الاستخدام</translation>
    </message>
    <message>
        <source>Taken when the profile is opened again. The password is never kept here: PostgreSQL&apos;s library reads it from ~/.pgpass.</source>
        <translation>يُعتمد عند فتح ملف التعريف مرة أخرى. لا تُحفظ كلمة المرور هنا أبدًا: تقرؤها مكتبة PostgreSQL من ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Amps Fleet %1</source>
        <translation>Amps Fleet %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Sends nothing but the API requests that you see.</source>
        <translation>برنامج حر بموجب رخصة GNU General Public License، الإصدار 3 أو أحدث. لا يرسل شيئًا سوى طلبات API التي تراها.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب سطح المكتب</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Settings of the device</source>
        <translation>إعدادات الجهاز</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>kept by the device, %1</source>
        <translation>محفوظة في الجهاز، %1</translation>
    </message>
    <message>
        <source>kept by the device</source>
        <translation>محفوظة في الجهاز</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>غير ممكن الآن.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>SettingsRegion</name>
    <message>
        <source>Language and units</source>
        <translation>اللغة والوحدات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>درجات الحرارة</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>كما أُبلغ عنها</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>حسب المقدار</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>For readings only. Commands and settings keep the unit that the device declares, and so do charts, exports and the command line.</source>
        <translation>للقراءات فقط. تحتفظ الأوامر والإعدادات بالوحدة التي يعلنها الجهاز، وكذلك المخططات والتصدير وسطر الأوامر.</translation>
    </message>
</context>
<context>
    <name>SettingsSafety</name>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>LIVE is unlocked: commands reach real equipment. It locks again in %1.</source>
        <translation>قفل LIVE مفتوح: الأوامر تصل إلى معدات حقيقية. يُقفل مجددًا بعد %1.</translation>
    </message>
    <message>
        <source>Each command is sent after a confirmation.</source>
        <translation>يُرسل كل أمر بعد تأكيد.</translation>
    </message>
    <message>
        <source>Read-only: nothing can be sent from this connection</source>
        <translation>للقراءة فقط: لا يمكن إرسال شيء من هذا الاتصال</translation>
    </message>
    <message>
        <source>Unlock LIVE for</source>
        <translation>فتح قفل LIVE لمدة</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 د</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 د</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 د</translation>
    </message>
    <message>
        <source>60 min</source>
        <translation>60 د</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>It locks by itself when the time is over, when the screen is locked, when the computer sleeps, and when any sign of the environment disagrees.</source>
        <translation>يُقفل تلقائيًا عند انتهاء الوقت، وعند قفل الشاشة، وعند سكون الحاسوب، وعند اختلاف أي علامة من علامات البيئة.</translation>
    </message>
</context>
<context>
    <name>SettingsTransport</name>
    <message>
        <source>Transport</source>
        <translation>النقل</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Authorities trusted</source>
        <translation>مراجع التصديق الموثوقة</translation>
    </message>
    <message>
        <source>Certificates in doubt</source>
        <translation>الشهادات المشكوك فيها</translation>
    </message>
    <message>
        <source>refused, without exception</source>
        <translation>مرفوضة بلا استثناء</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>إعادات التوجيه</translation>
    </message>
    <message>
        <source>refused: a key goes nowhere else</source>
        <translation>مرفوضة: لا يذهب المفتاح إلى أي مكان آخر</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>http غير مشفّر</translation>
    </message>
    <message>
        <source>to this computer only</source>
        <translation>إلى هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>A company network may need an authority of its own: the path of its certificate in PEM form.</source>
        <translation>قد تحتاج شبكة الشركة إلى مرجع تصديق خاص بها: مسار شهادته بصيغة PEM.</translation>
    </message>
    <message>
        <source>Certificate of an authority</source>
        <translation>شهادة مرجع التصديق</translation>
    </message>
    <message>
        <source>/path/to/authority.pem</source>
        <translation>/path/to/authority.pem</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>إيقاف الاستخدام</translation>
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
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>A tenth is above</source>
        <translation>العُشر فوق ذلك</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>A tenth is below</source>
        <translation>العُشر تحت ذلك</translation>
    </message>
    <message>
        <source>10 % above</source>
        <translation>10 % فوق</translation>
    </message>
    <message>
        <source>10 % below</source>
        <translation>10 % تحت</translation>
    </message>
</context>
<context>
    <name>SupportBundle</name>
    <message>
        <source>The file is damaged: %1 at byte %2.</source>
        <translation>الملف تالف: %1 عند البايت %2.</translation>
    </message>
    <message>
        <source>This is no support bundle.</source>
        <translation>هذه ليست حزمة دعم.</translation>
    </message>
    <message>
        <source>The bundle was made by a later version of this application.</source>
        <translation>أُنشئت الحزمة بإصدار أحدث من هذا التطبيق.</translation>
    </message>
</context>
<context>
    <name>TagsPopup</name>
    <message>
        <source>Tags and note</source>
        <translation>الوسوم والملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n device(s)</source>
        <translation>
            <numerusform>لا أجهزة للوسم</numerusform>
            <numerusform>وسوم جهاز واحد</numerusform>
            <numerusform>وسوم جهازين</numerusform>
            <numerusform>وسوم %n أجهزة</numerusform>
            <numerusform>وسوم %n جهازًا</numerusform>
            <numerusform>وسوم %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>One note for all of them</source>
        <translation>ملاحظة واحدة لها كلها</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Battery</source>
        <translation>بطارية</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>شاحن مركبات</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning: a family of devices</extracomment>
        <translation>تدفئة وتكييف</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>عاكس شمسي</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
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
        <translation>بيانات مدمجة، بلا شبكة</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>أجهزة محاكاة</translation>
    </message>
    <message>
        <source>Real equipment</source>
        <translation>معدات حقيقية</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1، توقيت الموقع</translation>
    </message>
    <message>
        <source>22:00, tomorrow 06:00, 1.5h</source>
        <translation>22:00، غدًا 06:00، 1.5 ساعة</translation>
    </message>
</context>
<context>
    <name>TimelineStep</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, expected next</source>
        <translation>%1، متوقَّع تاليًا</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1، ليس بعد</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>Beside the step of an action that is awaited now</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1، بعد %2</translation>
    </message>
</context>
<context>
    <name>TimelineSteps</name>
    <message>
        <source>Steps of the action</source>
        <translation>خطوات الإجراء</translation>
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
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Go on polling</source>
        <translation>استئناف القراءة الدورية</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>إيقاف القراءة الدورية مؤقتًا</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>سمة داكنة</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>سمة فاتحة</translation>
    </message>
    <message>
        <source>Command palette, Ctrl+K</source>
        <translation>لوحة الأوامر، Ctrl+K</translation>
    </message>
    <message>
        <source>Manual, F1</source>
        <translation>الدليل، F1</translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>not reported</source>
        <translation>غير مُبلَّغ عنه</translation>
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
        <translation>مفتاح %1 – Amps Fleet</translation>
    </message>
    <message>
        <source>Welcome – Amps Fleet</source>
        <translation>مرحبًا – Amps Fleet</translation>
    </message>
    <message>
        <source>Amps Fleet</source>
        <translation>Amps Fleet</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>داكن أو فاتح</translation>
    </message>
</context>
<context>
    <name>fleet</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>لا يمكن قراءة الملف: %1</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in this file.</source>
        <translation>لا شهادة بصيغة PEM في هذا الملف.</translation>
    </message>
    <message>
        <source>This is the certificate of a server, not of an authority: it cannot vouch for any other.</source>
        <translation>هذه شهادة خادم لا شهادة مرجع تصديق: لا يمكنها ضمان غيرها.</translation>
    </message>
    <message>
        <source>The certificate in this file has expired.</source>
        <translation>انتهت صلاحية الشهادة في هذا الملف.</translation>
    </message>
    <message>
        <source>The delivery lacks its id, its time stamp or its signature.</source>
        <translation>ينقص التسليم معرّفه أو طابعه الزمني أو توقيعه.</translation>
    </message>
    <message>
        <source>The time stamp is no whole number of seconds.</source>
        <translation>الطابع الزمني ليس عددًا صحيحًا من الثواني.</translation>
    </message>
    <message>
        <source>The delivery was signed more than five minutes before it was checked.</source>
        <translation>وُقّع التسليم قبل فحصه بأكثر من خمس دقائق.</translation>
    </message>
    <message>
        <source>The delivery is signed for a time more than five minutes ahead.</source>
        <translation>التسليم موقّع بوقت متقدم بأكثر من خمس دقائق.</translation>
    </message>
    <message>
        <source>There is no signature of version v1.</source>
        <translation>لا توقيع من الإصدار v1.</translation>
    </message>
    <message>
        <source>The signature was not made with this secret over this id, time stamp and body.</source>
        <translation>لم يُنشأ التوقيع بهذا السر لهذا المعرّف والطابع الزمني والنص.</translation>
    </message>
    <message>
        <source>A delivery with this id was verified before.</source>
        <translation>سبق التحقق من تسليم بهذا المعرّف.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionCountdown</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>This action is not known.</source>
        <translation>هذا الإجراء غير معروف.</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled; this one is %1.</source>
        <translation>لا يمكن إلغاء إلا إجراء مجدول؛ حالة هذا الإجراء: %1.</translation>
    </message>
    <message>
        <source>Booked; the service did not say for when.</source>
        <translation>مجدول؛ لم تحدد الخدمة الموعد.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>You asked for %1.</source>
        <translation>المطلوب: %1.</translation>
    </message>
    <message>
        <source>Starts in %1</source>
        <translation>يبدأ بعد %1</translation>
    </message>
    <message>
        <source>It should start now</source>
        <translation>يُفترض أن يبدأ الآن</translation>
    </message>
    <message>
        <source>It should have started %1 ago and is still booked</source>
        <translation>كان يُفترض أن يبدأ قبل %1 وما زال مجدولًا</translation>
    </message>
    <message>
        <source>%1, %2 (%3 UTC)</source>
        <translation>%1، %2 (%3 UTC)</translation>
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
        <translation>لم يُذكر وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>ليس من هنا</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTimeline</name>
    <message>
        <source>the maker</source>
        <translation>الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>from here</source>
        <translation>من هنا</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>ليس من هنا</translation>
    </message>
    <message>
        <source>fires at %1, in %2</source>
        <translation>يبدأ: %1، بعد %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>الموعد: %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>it did not run</source>
        <translation>لم يُنفَّذ</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>مُستلَم</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>أُرسل إلى %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>%1 accepted it</source>
        <translation>قبله %1</translation>
    </message>
    <message>
        <source>accepted, not seen yet</source>
        <translation>مقبول، لم يُشاهد بعد</translation>
    </message>
    <message>
        <source>a later read shows it, not an API state</source>
        <translation>تُظهره قراءة لاحقة، وليس حالة من API</translation>
    </message>
    <message>
        <source>Seen on device</source>
        <translation>شوهد على الجهاز</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 حتى الآن</translation>
    </message>
    <message>
        <source>Longer than usual: it should have started at %1.</source>
        <translation>أطول من المعتاد: كان موعد البداية %1.</translation>
    </message>
    <message>
        <source>Longer than usual: it should have ended at %1.</source>
        <translation>أطول من المعتاد: كان موعد النهاية %1.</translation>
    </message>
    <message>
        <source>Longer than usual: %1 mostly takes %2.</source>
        <translation>أطول من المعتاد: يستغرق %1 غالبًا %2.</translation>
    </message>
    <message>
        <source>It is about to start.</source>
        <translation>على وشك البدء.</translation>
    </message>
    <message>
        <source>Can be cancelled for %1.</source>
        <translation>يمكن إلغاؤه خلال %1.</translation>
    </message>
    <message>
        <source>At the end, %1, the battery goes to idle and keeps its level.</source>
        <translation>في النهاية، %1، تنتقل البطارية إلى الخمول وتحافظ على مستواها.</translation>
    </message>
    <message>
        <source>At the end, %1, the device goes back by itself.</source>
        <translation>في النهاية، %1، يعود الجهاز تلقائيًا إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>It can be cancelled until %1.</source>
        <translation>يمكن إلغاؤه حتى %1.</translation>
    </message>
</context>
<context>
    <name>fleet::ActionTracker</name>
    <message>
        <source>The disk has not written the intent down in time.</source>
        <translation>لم يكتب القرص النية في الوقت المناسب.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditCheck</name>
    <message>
        <source>Not exported</source>
        <translation>لم يُصدَّر</translation>
    </message>
    <message numerus="yes">
        <source>%n entries exported</source>
        <translation>
            <numerusform>لم تُصدَّر قيود</numerusform>
            <numerusform>صُدّر قيد واحد</numerusform>
            <numerusform>صُدّر قيدان</numerusform>
            <numerusform>صُدّرت %n قيود</numerusform>
            <numerusform>صُدّر %n قيدًا</numerusform>
            <numerusform>صُدّر %n قيد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::AuditFile</name>
    <message>
        <source>The audit log cannot be written: %1</source>
        <translation>لا يمكن كتابة سجل التدقيق: %1</translation>
    </message>
    <message>
        <source>its folder cannot be made.</source>
        <translation>لا يمكن إنشاء مجلده.</translation>
    </message>
    <message>
        <source>another window is opening it.</source>
        <translation>تفتحه نافذة أخرى.</translation>
    </message>
    <message>
        <source>it is not open.</source>
        <translation>ليس مفتوحًا.</translation>
    </message>
    <message>
        <source>the file was taken away or replaced while it was in use.</source>
        <translation>حُذف الملف أو استُبدل أثناء استخدامه.</translation>
    </message>
    <message>
        <source>the file became shorter while it was in use.</source>
        <translation>قصُر الملف أثناء استخدامه.</translation>
    </message>
    <message>
        <source>somebody else has written to it.</source>
        <translation>كتب فيه شخص آخر.</translation>
    </message>
    <message>
        <source>Another process holds the audit log.</source>
        <translation>عملية أخرى تشغل سجل التدقيق.</translation>
    </message>
</context>
<context>
    <name>fleet::AuditStory</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>fleet::AuditWords</name>
    <message>
        <source>Shown, not confirmed</source>
        <translation>عُرض ولم يُؤكَّد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رفضه المستخدم</translation>
    </message>
    <message>
        <source>Blocked here</source>
        <translation>مُنع هنا</translation>
    </message>
    <message>
        <source>Confirmed, not sent</source>
        <translation>أُكّد ولم يُرسل</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Did not arrive</source>
        <translation>لم يصل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>After a damaged log</source>
        <translation>بعد سجل تالف</translation>
    </message>
    <message>
        <source>Log begins</source>
        <translation>بداية السجل</translation>
    </message>
    <message>
        <source>Mended after a crash</source>
        <translation>أُصلح بعد تعطل</translation>
    </message>
    <message>
        <source>Completed, took effect</source>
        <translation>مكتمل، أحدث أثرًا</translation>
    </message>
    <message>
        <source>Completed, in progress</source>
        <translation>مكتمل، جارٍ</translation>
    </message>
    <message>
        <source>Completed, no effect yet</source>
        <translation>مكتمل، بلا أثر بعد</translation>
    </message>
    <message>
        <source>Completed, contradicted</source>
        <translation>مكتمل، تناقضه القراءة</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>أحدث أثرًا</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>No effect yet</source>
        <translation>بلا أثر بعد</translation>
    </message>
    <message>
        <source>Contradicted by a reading</source>
        <translation>تناقضه قراءة</translation>
    </message>
    <message>
        <source>The log begins</source>
        <translation>يبدأ السجل</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>أُكّد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Accepted, HTTP %1</source>
        <translation>مقبول، HTTP %1</translation>
    </message>
    <message>
        <source>Refused, HTTP %1</source>
        <translation>مرفوض، HTTP %1</translation>
    </message>
    <message>
        <source>It had arrived</source>
        <translation>كان قد وصل</translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation>لم يصل</translation>
    </message>
    <message>
        <source>The action ended: %1</source>
        <translation>انتهى الإجراء: %1</translation>
    </message>
    <message>
        <source>The log is whole.</source>
        <translation>السجل سليم.</translation>
    </message>
    <message>
        <source>This log is whole, the one before it was not.</source>
        <translation>هذا السجل سليم، والسابق لم يكن سليمًا.</translation>
    </message>
    <message>
        <source>Entry %1 was changed.</source>
        <translation>غُيّر القيد %1.</translation>
    </message>
    <message>
        <source>Entry %1 was taken out.</source>
        <translation>حُذف القيد %1.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were taken out.</source>
        <translation>حُذفت القيود من %1 إلى %2.</translation>
    </message>
    <message>
        <source>An entry was put in at %1.</source>
        <translation>أُدرج قيد عند %1.</translation>
    </message>
    <message>
        <source>Another entry stands in the place of %1.</source>
        <translation>يوجد قيد آخر مكان %1.</translation>
    </message>
    <message>
        <source>An entry was repeated at %1.</source>
        <translation>كُرر قيد عند %1.</translation>
    </message>
    <message>
        <source>The log was cut off in the middle of entry %1.</source>
        <translation>قُطع السجل في وسط القيد %1.</translation>
    </message>
    <message>
        <source>The end of the log is missing, from entry %1 on.</source>
        <translation>نهاية السجل مفقودة، ابتداءً من القيد %1.</translation>
    </message>
    <message>
        <source>The log was written anew, up to entry %1.</source>
        <translation>أُعيدت كتابة السجل حتى القيد %1.</translation>
    </message>
    <message>
        <source>The head of the log is missing.</source>
        <translation>رأس السجل مفقود.</translation>
    </message>
    <message>
        <source>The head of the log was changed.</source>
        <translation>غُيّر رأس السجل.</translation>
    </message>
    <message>
        <source>The head is older than the log, which goes on from entry %1.</source>
        <translation>الرأس أقدم من السجل الذي يستمر من القيد %1.</translation>
    </message>
    <message>
        <source>The head belongs to another log.</source>
        <translation>الرأس يخص سجلًا آخر.</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>لا يمكن قراءة السجل.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries follow from the first one on.</source>
        <translation>
            <numerusform>لا قيود.</numerusform>
            <numerusform>قيد واحد من البداية.</numerusform>
            <numerusform>قيدان متتاليان من الأول.</numerusform>
            <numerusform>%n قيود متتالية من الأول.</numerusform>
            <numerusform>%n قيدًا متتاليًا من الأول.</numerusform>
            <numerusform>%n قيد متتالٍ من الأول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, each chained to the one before, and the head agrees.</source>
        <translation>
            <numerusform>لا قيود، والرأس مطابق.</numerusform>
            <numerusform>قيد واحد، والرأس مطابق.</numerusform>
            <numerusform>قيدان، كل منهما مرتبط بما قبله، والرأس مطابق.</numerusform>
            <numerusform>%n قيود، كل منها مرتبط بما قبله، والرأس مطابق.</numerusform>
            <numerusform>%n قيدًا، كل منها مرتبط بما قبله، والرأس مطابق.</numerusform>
            <numerusform>%n قيد، كل منها مرتبط بما قبله، والرأس مطابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The last run ended in the middle of an entry, as after a crash.</source>
        <translation>انتهى التشغيل الأخير في وسط قيد، كما بعد تعطل.</translation>
    </message>
    <message>
        <source>Of the one before it, this was found: %1.</source>
        <translation>تبيّن عن السابق له: %1.</translation>
    </message>
    <message>
        <source>Its last entries were cut off, or an older copy was put back.</source>
        <translation>قُطعت قيوده الأخيرة، أو أُعيدت نسخة أقدم.</translation>
    </message>
    <message>
        <source>The entries follow each other, but they are not those whose head was kept: somebody made the chain anew, or an older copy was continued.</source>
        <translation>القيود متتالية، لكنها ليست التي حُفظ رأسها: أعاد أحدهم بناء السلسلة، أو استمرت نسخة أقدم.</translation>
    </message>
    <message>
        <source>Without its head, nobody can tell whether the end is missing.</source>
        <translation>من دون الرأس لا يمكن معرفة هل النهاية مفقودة.</translation>
    </message>
    <message>
        <source>The break is there, or in the entry before it, if its own hash was made anew.</source>
        <translation>الانقطاع هناك، أو في القيد السابق إن أُعيد حساب تجزئته.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BookImport</name>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The first line must name the columns: id, and name, tags or note.</source>
        <translation>يجب أن يسمي السطر الأول الأعمدة: id، ثم name أو tags أو note.</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>الـ id مفقود.</translation>
    </message>
    <message>
        <source>The same device stands in line %1 already; that one counts.</source>
        <translation>الجهاز نفسه في السطر %1 بالفعل؛ وذلك هو المعتمد.</translation>
    </message>
    <message>
        <source>%1 “%2” goes</source>
        <translation>%1 «%2» يُزال</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 “%2” instead of “%3”</source>
        <translation>%1 «%2» بدلًا من «%3»</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
</context>
<context>
    <name>fleet::BookedAhead</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>Two times, and what is booked between them</extracomment>
        <translation>%1 إلى %2: %3</translation>
    </message>
    <message>
        <source>Nothing is booked for the next 24 hours.</source>
        <translation>لا شيء مجدول خلال 24 ساعة القادمة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>12 charge</comment>
        <extracomment>How many of which command, as the API spells it</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2: nothing booked</source>
        <translation>من %1 إلى %2: لا شيء محجوز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln booked for the next 24 hours, at most %1 within a quarter of an hour, from %2 on.</source>
        <extracomment>%1 is how many begin within one quarter of an hour, %2 the time of that quarter</extracomment>
        <translation>
            <numerusform>%Ln محجوز للساعات الـ24 القادمة، على الأكثر %1 في ربع ساعة، ابتداءً من %2.</numerusform>
            <numerusform>%Ln محجوز للساعات الـ24 القادمة، على الأكثر %1 في ربع ساعة، ابتداءً من %2.</numerusform>
            <numerusform>%Ln محجوز للساعات الـ24 القادمة، على الأكثر %1 في ربع ساعة، ابتداءً من %2.</numerusform>
            <numerusform>%Ln محجوز للساعات الـ24 القادمة، على الأكثر %1 في ربع ساعة، ابتداءً من %2.</numerusform>
            <numerusform>%Ln محجوز للساعات الـ24 القادمة، على الأكثر %1 في ربع ساعة، ابتداءً من %2.</numerusform>
            <numerusform>%Ln محجوز للساعات الـ24 القادمة، على الأكثر %1 في ربع ساعة، ابتداءً من %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::BundleDesk</name>
    <message>
        <source>The bundle could not be written: %1.</source>
        <translation>تعذرت كتابة الحزمة: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>لا يمكن قراءة الملف: %1.</translation>
    </message>
    <message>
        <source>The file is larger than any support bundle.</source>
        <translation>الملف أكبر من أي حزمة دعم.</translation>
    </message>
    <message>
        <source>Made %1 by Amps Fleet %2 on %3, environment %4, %5</source>
        <translation>أُنشئت %1 بواسطة Amps Fleet %2 على %3، البيئة %4، %5</translation>
    </message>
</context>
<context>
    <name>fleet::CapabilityMatrix</name>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>fleet::ChartRange</name>
    <message>
        <source>%1, lowest</source>
        <translation>%1، الأدنى</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1، الأعلى</translation>
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
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>a time that has not been yet, in a table over time</comment>
        <translation>لم يأتِ بعد</translation>
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
        <translation>توقيت الموقع، مثل 22:00 أو غدًا 06:00 أو 2026-06-12 22:00 أو +30 دقيقة أو +1.5 ساعة. حتى 30 يومًا مقدمًا على الأكثر.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>مراجعة %1</translation>
    </message>
    <message>
        <source>The device declares other limits than when the form was opened.</source>
        <translation>يعلن الجهاز حدودًا غير التي كانت عند فتح النموذج.</translation>
    </message>
    <message>
        <source>Enter a value, or untick it: then it is not sent.</source>
        <translation>أدخل قيمة، أو ألغِ تحديدها: عندئذ لا تُرسل.</translation>
    </message>
    <message>
        <source>Enter when it shall start.</source>
        <translation>أدخل وقت البداية.</translation>
    </message>
    <message>
        <source>This is no time. Try 22:00, 2026-06-12 22:00, +30m or +1.5h.</source>
        <translation>ليس هذا وقتًا. جرّب 22:00 أو 2026-06-12 22:00 أو +30 دقيقة أو +1.5 ساعة.</translation>
    </message>
    <message>
        <source>Enter when it shall end.</source>
        <translation>أدخل وقت النهاية.</translation>
    </message>
    <message>
        <source>Enter a clock time, such as 05:00 or 2026-06-13 05:00.</source>
        <translation>أدخل وقت ساعة، مثل 05:00 أو 2026-06-13 05:00.</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>لم يُختر جهاز.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>لم يعد هذا الجهاز معروفًا.</translation>
    </message>
    <message>
        <source>This device declares no commands.</source>
        <translation>لا يعلن هذا الجهاز أي أوامر.</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>بلا معلمات</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>If an action is there already, you decide then.</source>
        <translation>إذا وُجد إجراء قائم فالقرار لك عندئذ.</translation>
    </message>
    <message>
        <source>A booked action is cancelled and this one takes its place.</source>
        <translation>يُلغى الإجراء المجدول ويحل هذا محله.</translation>
    </message>
    <message>
        <source>This one starts when the other one ends.</source>
        <translation>يبدأ هذا عند انتهاء الآخر.</translation>
    </message>
    <message>
        <source>A strategy that this application has not met.</source>
        <translation>استراتيجية لم يعرفها هذا التطبيق من قبل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, at a time still to be entered</source>
        <translation>%1، في وقت لم يُدخل بعد</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>لا حقول للتصحيح</numerusform>
            <numerusform>تصحيح حقل واحد</numerusform>
            <numerusform>تصحيح حقلين</numerusform>
            <numerusform>تصحيح %n حقول</numerusform>
            <numerusform>تصحيح %n حقلًا</numerusform>
            <numerusform>تصحيح %n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Live control of this family is not open yet: the API will probably refuse.</source>
        <translation>التحكم LIVE في هذه الفئة ليس متاحًا بعد: يُرجَّح أن ترفض API.</translation>
    </message>
    <message>
        <source>The setpoints cross: it would heat to %1 and cool to %2 at the same time.</source>
        <translation>نقطتا الضبط متقاطعتان: سيدفّئ حتى %1 ويبرّد حتى %2 في الوقت نفسه.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to charge.</source>
        <translation>وصل إلى %1 بالفعل: لا شيء يُشحن.</translation>
    </message>
    <message>
        <source>It is at %1 already: there is nothing to discharge.</source>
        <translation>وصل إلى %1 بالفعل: لا شيء يُفرَّغ.</translation>
    </message>
    <message>
        <source>Its own floor is %1: it will stop there.</source>
        <translation>الحد الأدنى الخاص به %1: سيتوقف عنده.</translation>
    </message>
    <message>
        <source>The refusal named the limits; they are those that the form showed.</source>
        <translation>ذكر الرفض الحدود؛ وهي التي عرضها النموذج.</translation>
    </message>
    <message>
        <source>The form now follows the refusal. What you entered is kept; nothing is sent again by itself.</source>
        <translation>يتبع النموذج الرفض الآن. يبقى ما أُدخل؛ ولا يُعاد إرسال شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken. The device is being read again.</source>
        <translation>لم يذكر الرفض ما يُقبل. تُعاد قراءة الجهاز.</translation>
    </message>
    <message>
        <source>The refusal did not say what would be taken, and the device could not be read: %1</source>
        <translation>لم يذكر الرفض ما يُقبل، وتعذرت قراءة الجهاز: %1</translation>
    </message>
    <message>
        <source>The device was read again and still declares what the form shows.</source>
        <translation>أُعيدت قراءة الجهاز وما زال يعلن ما يعرضه النموذج.</translation>
    </message>
    <message>
        <source>The device was read again; the form follows what it declares now.</source>
        <translation>أُعيدت قراءة الجهاز؛ ويتبع النموذج ما يعلنه الآن.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>الإرسال مرفوض: لا يمكن كتابة دفتر الأوامر.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>في انتظار ردك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A command in words, and the names of its parameters: &quot;Charge: target, power&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read-only device: a vehicle can be read but not commanded through the API.</source>
        <translation>للقراءة فقط: يمكن قراءة المركبة عبر API لا التحكم فيها.</translation>
    </message>
    <message>
        <source>Read-only device: a solar inverter can be read but not commanded through the API.</source>
        <translation>للقراءة فقط: يمكن قراءة العاكس الشمسي عبر API لا التحكم فيه.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandDesk</name>
    <message>
        <source>Not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>This request is not known any more.</source>
        <translation>لم يعد هذا الطلب معروفًا.</translation>
    </message>
</context>
<context>
    <name>fleet::CommandWords</name>
    <message>
        <source>keeping %1</source>
        <translation>مع إبقاء %1</translation>
    </message>
    <message>
        <source>Charge with this charger</source>
        <translation>الشحن بهذا الشاحن</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>شحن</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Set to idle</source>
        <translation>الانتقال إلى الخمول</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>تدفئة</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>تبريد</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <translation>تدفئة وتبريد تلقائيان</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <translation>اتباع جدوله الخاص</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>بطارية</translation>
    </message>
    <message>
        <source>charger</source>
        <translation>شاحن</translation>
    </message>
    <message>
        <source>heating and cooling</source>
        <translation>تدفئة وتبريد</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <translation>عاكس شمسي</translation>
    </message>
    <message>
        <source>vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>في وقت محدد</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبداله</translation>
    </message>
    <message>
        <source>Queue mine after it</source>
        <translation>وضع إجرائي بعده</translation>
    </message>
    <message>
        <source>no parameters</source>
        <translation>بلا معلمات</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1, time at the plant</source>
        <translation>%1، توقيت الموقع</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>مُستلَم</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>بلا حالة</translation>
    </message>
    <message>
        <source>About %1: as much as fits into the window at %2</source>
        <translation>نحو %1: ما تتسع له الفترة عند %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a parameter and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command in words, and more of its parameters</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Charge with this charger to %1</source>
        <translation>الشحن بهذا الشاحن حتى %1</translation>
    </message>
    <message>
        <source>Charge with this charger at up to %1</source>
        <translation>الشحن بهذا الشاحن بقدرة لا تتجاوز %1</translation>
    </message>
    <message>
        <source>Charge with this charger to %1 at up to %2</source>
        <translation>الشحن بهذا الشاحن حتى %1 بقدرة لا تتجاوز %2</translation>
    </message>
    <message>
        <source>Charge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>شحن %1</translation>
    </message>
    <message>
        <source>Charge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>شحن %1 حتى %2</translation>
    </message>
    <message>
        <source>Charge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>شحن %1 بقدرة لا تتجاوز %2</translation>
    </message>
    <message>
        <source>Charge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>شحن %1 حتى %2 بقدرة لا تتجاوز %3</translation>
    </message>
    <message>
        <source>Charge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>شحن حتى %1</translation>
    </message>
    <message>
        <source>Charge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>شحن بقدرة لا تتجاوز %1</translation>
    </message>
    <message>
        <source>Charge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>شحن حتى %1 بقدرة لا تتجاوز %2</translation>
    </message>
    <message>
        <source>Discharge %1</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>تفريغ %1</translation>
    </message>
    <message>
        <source>Discharge %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level</extracomment>
        <translation>تفريغ %1 حتى %2</translation>
    </message>
    <message>
        <source>Discharge %1 at up to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a power</extracomment>
        <translation>تفريغ %1 بقدرة لا تتجاوز %2</translation>
    </message>
    <message>
        <source>Discharge %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a level, %3 a power</extracomment>
        <translation>تفريغ %1 حتى %2 بقدرة لا تتجاوز %3</translation>
    </message>
    <message>
        <source>Discharge to %1</source>
        <extracomment>%1 is a level</extracomment>
        <translation>تفريغ حتى %1</translation>
    </message>
    <message>
        <source>Discharge at up to %1</source>
        <extracomment>%1 is a power</extracomment>
        <translation>تفريغ بقدرة لا تتجاوز %1</translation>
    </message>
    <message>
        <source>Discharge to %1 at up to %2</source>
        <extracomment>%1 is a level, %2 a power</extracomment>
        <translation>تفريغ حتى %1 بقدرة لا تتجاوز %2</translation>
    </message>
    <message>
        <source>Set %1 to idle</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>نقل %1 إلى الخمول</translation>
    </message>
    <message>
        <source>Heat to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>تدفئة حتى %1</translation>
    </message>
    <message>
        <source>Cool to %1</source>
        <extracomment>%1 is a temperature</extracomment>
        <translation>تبريد حتى %1</translation>
    </message>
    <message>
        <source>Heat and cool by itself between %1 and %2</source>
        <translation>تدفئة وتبريد تلقائيان بين %1 و%2</translation>
    </message>
    <message>
        <source>Let %1 follow its own schedule</source>
        <extracomment>%1 is &quot;this device&quot;</extracomment>
        <translation>ترك %1 يتبع جدوله الخاص</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it</extracomment>
        <translation>ضبط %1 على %2</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level</extracomment>
        <translation>ضبط %1 على %2، حتى %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 at up to %3</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a power</extracomment>
        <translation>ضبط %1 على %2، بقدرة لا تتجاوز %3</translation>
    </message>
    <message>
        <source>Set %1 to %2 to %3 at up to %4</source>
        <extracomment>%1 is &quot;this battery&quot;, %2 a command as the API spells it, %3 a level, %4 a power</extracomment>
        <translation>ضبط %1 على %2، حتى %3 بقدرة لا تتجاوز %4</translation>
    </message>
    <message>
        <source>Set to %1</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>ضبط على %1</translation>
    </message>
    <message>
        <source>Set to %1 to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a level</extracomment>
        <translation>ضبط على %1، حتى %2</translation>
    </message>
    <message>
        <source>Set to %1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>ضبط على %1، بقدرة لا تتجاوز %2</translation>
    </message>
    <message>
        <source>Set to %1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>ضبط على %1، حتى %2 بقدرة لا تتجاوز %3</translation>
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
        <translation>هذه البطارية</translation>
    </message>
    <message>
        <source>this battery</source>
        <comment>whom it is done to</comment>
        <translation>هذه البطارية</translation>
    </message>
    <message>
        <source>of this battery</source>
        <comment>whose it is</comment>
        <translation>هذه البطارية</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>who does it</comment>
        <translation>هذا الشاحن</translation>
    </message>
    <message>
        <source>this charger</source>
        <comment>whom it is done to</comment>
        <translation>هذا الشاحن</translation>
    </message>
    <message>
        <source>of this charger</source>
        <comment>whose it is</comment>
        <translation>هذا الشاحن</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>who does it</comment>
        <translation>هذا المكيّف</translation>
    </message>
    <message>
        <source>this heating and cooling</source>
        <comment>whom it is done to</comment>
        <translation>هذا المكيّف</translation>
    </message>
    <message>
        <source>of this heating and cooling</source>
        <comment>whose it is</comment>
        <translation>هذا المكيّف</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>who does it</comment>
        <translation>هذا العاكس الشمسي</translation>
    </message>
    <message>
        <source>this solar inverter</source>
        <comment>whom it is done to</comment>
        <translation>هذا العاكس الشمسي</translation>
    </message>
    <message>
        <source>of this solar inverter</source>
        <comment>whose it is</comment>
        <translation>هذا العاكس الشمسي</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>who does it</comment>
        <translation>هذه المركبة</translation>
    </message>
    <message>
        <source>this vehicle</source>
        <comment>whom it is done to</comment>
        <translation>هذه المركبة</translation>
    </message>
    <message>
        <source>of this vehicle</source>
        <comment>whose it is</comment>
        <translation>هذه المركبة</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>who does it</comment>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>this device</source>
        <comment>whom it is done to</comment>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>of this device</source>
        <comment>whose it is</comment>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>the vehicle</source>
        <comment>whom it is done to</comment>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>%1, %2?</source>
        <extracomment>A command in words, and its time: &quot;Charge this battery to 90 %, today 17:00 to 19:00?&quot;</extracomment>
        <translation>%1، %2؟</translation>
    </message>
    <message>
        <source>%1 at up to %2</source>
        <extracomment>%1 is a command as the API spells it, %2 a power</extracomment>
        <translation>%1 بقدرة لا تتجاوز %2</translation>
    </message>
    <message>
        <source>%1 to %2 at up to %3</source>
        <extracomment>%1 is a command as the API spells it, %2 a level, %3 a power</extracomment>
        <translation>%1 حتى %2 بقدرة لا تتجاوز %3</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 بين %2 و%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command in words, and its time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>About %1: %2 of %3</source>
        <extracomment>&quot;About 0.7 kWh: 5 % of 13.5 kWh&quot;</extracomment>
        <translation>حوالي %1: %2 من %3</translation>
    </message>
    <message>
        <source>About %1: %2 of %3 at %4</source>
        <extracomment>&quot;About 14 min: 5 % of 13.5 kWh at 3.0 kW&quot;</extracomment>
        <translation>حوالي %1: %2 من %3 بقدرة %4</translation>
    </message>
</context>
<context>
    <name>fleet::CompareHistory</name>
    <message>
        <source>%1, devices known</source>
        <translation>%1، الأجهزة المعروفة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
</context>
<context>
    <name>fleet::ConfirmationGate</name>
    <message>
        <source>The window was closed</source>
        <translation>أُغلقت النافذة</translation>
    </message>
    <message>
        <source>Another request is being confirmed.</source>
        <translation>يجري تأكيد طلب آخر.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>لم يعد هذا الجهاز معروفًا.</translation>
    </message>
    <message>
        <source>Looked at again after a change</source>
        <translation>رُوجع مجددًا بعد تغيّر</translation>
    </message>
    <message>
        <source>Nothing is being confirmed.</source>
        <translation>لا شيء قيد التأكيد.</translation>
    </message>
    <message>
        <source>The device is being read again.</source>
        <translation>تُعاد قراءة الجهاز.</translation>
    </message>
    <message>
        <source>Something changed while this was open. Look at it again.</source>
        <translation>تغيّر شيء أثناء فتح هذا. راجعه مجددًا.</translation>
    </message>
</context>
<context>
    <name>fleet::ConflictCase</name>
    <message>
        <source>the other one</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>%1 is cancelled, yours takes its place</source>
        <translation>يُلغى %1 ويحل الجديد محله</translation>
    </message>
    <message>
        <source>yours waits until the other one ends, %1</source>
        <translation>ينتظر الجديد حتى ينتهي الآخر، %1</translation>
    </message>
    <message>
        <source>yours waits until the other one ends</source>
        <translation>ينتظر الجديد حتى ينتهي الآخر</translation>
    </message>
    <message>
        <source>decided by the API: %1</source>
        <translation>تقرره API: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The service names ways out that this device does not offer. Wait until it ends, then ask again.</source>
        <translation>تذكر الخدمة مخارج لا يتيحها هذا الجهاز. انتظر حتى ينتهي ثم اسأل مجددًا.</translation>
    </message>
    <message>
        <source>Wait until it ends, %1, then ask again.</source>
        <translation>انتظر حتى ينتهي، %1، ثم اسأل مجددًا.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends.</source>
        <translation>انتظر واسأل مجددًا عندما ينتهي.</translation>
    </message>
    <message>
        <source>Keep what is booked</source>
        <translation>إبقاء المجدول</translation>
    </message>
    <message>
        <source>yours is discarded, no request is made</source>
        <translation>يُهمل الجديد ولا يُرسل أي طلب</translation>
    </message>
    <message>
        <source>%1 has started: it will probably be refused until that one ends</source>
        <translation>بدأ %1: سيُرفض على الأرجح إلى أن ينتهي ذاك</translation>
    </message>
    <message>
        <source>your window is over before the other one ends: it will be refused</source>
        <translation>تنقضي فترتك قبل أن ينتهي الآخر: سيُرفض</translation>
    </message>
    <message>
        <source>the other one has no end: it will probably be refused</source>
        <translation>ليس للآخر نهاية: سيُرفض على الأرجح</translation>
    </message>
    <message>
        <source>Your command can be reviewed again; nothing is sent before you confirm it.</source>
        <translation>يمكن مراجعة أمرك من جديد؛ ولا يُرسل شيء قبل تأكيدك.</translation>
    </message>
    <message>
        <source>Keep what runs</source>
        <translation>إبقاء الجاري</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <comment>%1 is: of this battery</comment>
        <translation>بدأ إجراء %1 بالفعل</translation>
    </message>
    <message>
        <source>%1 already has an action booked</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>لدى %1 إجراء محجوز بالفعل</translation>
    </message>
    <message>
        <source>The action %1 has ended</source>
        <comment>%1 is: of this battery</comment>
        <translation>انتهى إجراء %1</translation>
    </message>
    <message>
        <source>Replacing gives up what is booked: %1.</source>
        <translation>الاستبدال يلغي المجدول: %1.</translation>
    </message>
    <message>
        <source>The target is then %1 instead of %2.</source>
        <translation>يصبح الهدف %1 بدلًا من %2.</translation>
    </message>
</context>
<context>
    <name>fleet::ConnectionProbe</name>
    <message>
        <source>The key is a sandbox key, but the service answers as “%1”. It is not opened.</source>
        <translation>المفتاح مفتاح SANDBOX، لكن الخدمة ترد بوصفها «%1». لا يُفتح.</translation>
    </message>
    <message>
        <source>The key counts as LIVE, but the service answers as “%1”. It is not opened.</source>
        <translation>المفتاح يُعدّ LIVE، لكن الخدمة ترد بوصفها «%1». لا يُفتح.</translation>
    </message>
    <message numerus="yes">
        <source>Sandbox key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>عُرف مفتاح SANDBOX، لا أجهزة للقراءة.</numerusform>
            <numerusform>عُرف مفتاح SANDBOX، جهاز واحد يمكن قراءته.</numerusform>
            <numerusform>عُرف مفتاح SANDBOX، جهازان يمكن قراءتهما.</numerusform>
            <numerusform>عُرف مفتاح SANDBOX، %n أجهزة يمكن قراءتها.</numerusform>
            <numerusform>عُرف مفتاح SANDBOX، %n جهازًا يمكن قراءتها.</numerusform>
            <numerusform>عُرف مفتاح SANDBOX، %n جهاز يمكن قراءتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LIVE key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>عُرف مفتاح LIVE، لا أجهزة للقراءة.</numerusform>
            <numerusform>عُرف مفتاح LIVE، جهاز واحد يمكن قراءته.</numerusform>
            <numerusform>عُرف مفتاح LIVE، جهازان يمكن قراءتهما.</numerusform>
            <numerusform>عُرف مفتاح LIVE، %n أجهزة يمكن قراءتها.</numerusform>
            <numerusform>عُرف مفتاح LIVE، %n جهازًا يمكن قراءتها.</numerusform>
            <numerusform>عُرف مفتاح LIVE، %n جهاز يمكن قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is accepted. It sees no devices yet.</source>
        <translation>المفتاح مقبول. لا يرى أي أجهزة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the families cannot be read now.</source>
        <translation>
            <numerusform>كل الفئات يمكن قراءتها الآن.</numerusform>
            <numerusform>لا يمكن قراءة فئة واحدة الآن.</numerusform>
            <numerusform>لا يمكن قراءة فئتين الآن.</numerusform>
            <numerusform>لا يمكن قراءة %n فئات الآن.</numerusform>
            <numerusform>لا يمكن قراءة %n فئة الآن.</numerusform>
            <numerusform>لا يمكن قراءة %n فئة الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer connected, and is the address right?</source>
        <translation>لا يمكن العثور على %1. هل هذا الحاسوب متصل، وهل العنوان صحيح؟</translation>
    </message>
    <message>
        <source>%1 did not answer within ten seconds.</source>
        <translation>لم يرد %1 خلال عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>%1 cannot prove who it is: its certificate is not trusted on this computer. Nothing was sent.</source>
        <translation>لا يستطيع %1 إثبات هويته: شهادته غير موثوقة على هذا الحاسوب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 refused this key. Was it copied whole, and is it still valid?</source>
        <translation>رفض %1 هذا المفتاح. هل نُسخ كاملًا، وهل ما زال صالحًا؟</translation>
    </message>
    <message>
        <source>%1 asks to slow down. Try again in a minute.</source>
        <translation>يطلب %1 الإبطاء. أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>%1 has trouble of its own now (%2).</source>
        <translation>لدى %1 مشكلة خاصة به الآن (%2).</translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>لا شيء يرد عند %1.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the Amps API.</source>
        <translation>ما يرد عند %1 ليس Amps API.</translation>
    </message>
    <message>
        <source>%1 sends requests on to another address. A key follows no redirect; enter the final address.</source>
        <translation>يحوّل %1 الطلبات إلى عنوان آخر. المفتاح لا يتبع إعادة توجيه؛ أدخل العنوان النهائي.</translation>
    </message>
    <message>
        <source>There is no Amps API at this address of %1.</source>
        <translation>لا توجد Amps API عند هذا العنوان من %1.</translation>
    </message>
    <message>
        <source>%1 refused the first read.</source>
        <translation>رفض %1 القراءة الأولى.</translation>
    </message>
    <message>
        <source>The look at %1 was given up.</source>
        <translation>تُرك فحص %1.</translation>
    </message>
</context>
<context>
    <name>fleet::CustomerDesk</name>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceDetail</name>
    <message>
        <source>%1 is a family this app has not met before.</source>
        <translation>%1 فئة لم يعرفها هذا التطبيق من قبل.</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>قُرئ قبل %1</translation>
    </message>
    <message>
        <source>sync not reported</source>
        <translation>المزامنة غير مُبلَّغ عنها</translation>
    </message>
    <message>
        <source>sync available</source>
        <translation>المزامنة متاحة</translation>
    </message>
    <message>
        <source>sync not available</source>
        <translation>المزامنة غير متاحة</translation>
    </message>
    <message>
        <source>Pulled %1, %2</source>
        <translation>جُلب %1، %2</translation>
    </message>
    <message>
        <source>Pull time not reported, %1</source>
        <translation>وقت الجلب غير مُبلَّغ عنه، %1</translation>
    </message>
    <message>
        <source>%1 should be %2 and is %3</source>
        <translation>%1 يُفترض أن يكون %2 وهو %3</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceExplanation</name>
    <message>
        <source>Device %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message>
        <source>Seen at %1 through %2, environment %3</source>
        <translation>شوهد: %1 عبر %2، البيئة %3</translation>
    </message>
    <message>
        <source>Nothing is known of it in this window.</source>
        <translation>لا شيء معروف عنه في هذه النافذة.</translation>
    </message>
    <message>
        <source>Family %1, maker %2, model %3</source>
        <translation>الفئة %1، الشركة المصنّعة %2، الطراز %3</translation>
    </message>
    <message>
        <source>How old is this?</source>
        <translation>كم عمر هذا؟</translation>
    </message>
    <message>
        <source>  last pulled from the maker: %1</source>
        <translation>  آخر جلب من الشركة المصنّعة: %1</translation>
    </message>
    <message>
        <source>  the maker answers</source>
        <translation>  الشركة المصنّعة ترد</translation>
    </message>
    <message>
        <source>  the maker does not answer: these are last known values</source>
        <translation>  الشركة المصنّعة لا ترد: هذه آخر القيم المعروفة</translation>
    </message>
    <message>
        <source>  the answer does not say whether the maker answers</source>
        <translation>  الرد لا يذكر هل ترد الشركة المصنّعة</translation>
    </message>
    <message>
        <source>  it is no longer in the lists</source>
        <translation>  لم يعد في القوائم</translation>
    </message>
    <message>
        <source>  the last read was refused: %1 %2 [%3]</source>
        <translation>  رُفضت القراءة الأخيرة: %1 %2 [%3]</translation>
    </message>
    <message>
        <source>What does it report?</source>
        <translation>بماذا يُبلّغ؟</translation>
    </message>
    <message>
        <source>  nothing</source>
        <translation>  لا شيء</translation>
    </message>
    <message>
        <source>What can be asked of it?</source>
        <translation>ما الذي يمكن طلبه منه؟</translation>
    </message>
    <message>
        <source>How is it set?</source>
        <translation>كيف هو مضبوط؟</translation>
    </message>
    <message>
        <source>What was asked of it lately?</source>
        <translation>ما الذي طُلب منه مؤخرًا؟</translation>
    </message>
    <message>
        <source>  (from this window)</source>
        <translation>  (من هذه النافذة)</translation>
    </message>
    <message>
        <source>  no action is known</source>
        <translation>  لا إجراء معروف</translation>
    </message>
    <message>
        <source>Which requests were about it?</source>
        <translation>أي الطلبات تخصه؟</translation>
    </message>
    <message>
        <source>  none but the sweeps of its family</source>
        <translation>  لا شيء سوى جولات قراءة فئته</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceHistory</name>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceListModel</name>
    <message>
        <source>mean level %1</source>
        <translation>متوسط المستوى %1</translation>
    </message>
    <message>
        <source>%1 left out of sums</source>
        <translation>%1 خارج المجاميع</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 ahead of this computer&apos;s.</source>
        <translation>ساعة الخدمة متقدمة بمقدار %1 على ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The service&apos;s clock is %1 behind this computer&apos;s.</source>
        <translation>ساعة الخدمة متأخرة بمقدار %1 عن ساعة هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>fleet::DeviceSentence</name>
    <message>
        <source>At %1.</source>
        <comment>charge level</comment>
        <translation>المستوى %1.</translation>
    </message>
    <message>
        <source>%1 with %2 at %3.</source>
        <extracomment>Charging with 5.2 kW at 85 %.</extracomment>
        <translation>%1 بقدرة %2 عند %3.</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>Idle at 90 %.</extracomment>
        <translation>%1 عند %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Charging a vehicle with %1.</source>
        <translation>شحن مركبة بقدرة %1.</translation>
    </message>
    <message>
        <source>Charging a vehicle.</source>
        <translation>شحن مركبة.</translation>
    </message>
    <message>
        <source>A vehicle is connected and not charging.</source>
        <translation>مركبة موصولة ولا تُشحن.</translation>
    </message>
    <message>
        <source>Available, no vehicle connected.</source>
        <translation>متاح، لا مركبة موصولة.</translation>
    </message>
    <message>
        <source>%1, no vehicle connected.</source>
        <translation>%1، لا مركبة موصولة.</translation>
    </message>
    <message>
        <source>Heating from %1 towards %2.</source>
        <extracomment>Heating from 18.5 °C towards 21.0 °C.</extracomment>
        <translation>تدفئة من %1 نحو %2.</translation>
    </message>
    <message>
        <source>Cooling from %1 towards %2.</source>
        <translation>تبريد من %1 نحو %2.</translation>
    </message>
    <message>
        <source>%1 mode, at rest, %2.</source>
        <extracomment>Heat mode, at rest, 18.5 °C.</extracomment>
        <translation>الوضع: %1، ساكن، %2.</translation>
    </message>
    <message>
        <source>%1 mode, %2.</source>
        <translation>الوضع: %1، %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a temperature</comment>
        <translation>درجة الحرارة %1.</translation>
    </message>
    <message>
        <source>%1 mode.</source>
        <translation>الوضع: %1.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>يتبع جدوله الخاص.</translation>
    </message>
    <message>
        <source>A permanent hold stands.</source>
        <translation>تثبيت دائم قائم.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>التثبيت: %1.</translation>
    </message>
    <message>
        <source>Producing %1.</source>
        <translation>إنتاج %1.</translation>
    </message>
    <message>
        <source>Producing.</source>
        <translation>إنتاج.</translation>
    </message>
    <message>
        <source>Producing nothing.</source>
        <translation>بلا إنتاج.</translation>
    </message>
    <message>
        <source>Charging with %1 at %2.</source>
        <translation>شحن بقدرة %1 عند %2.</translation>
    </message>
    <message>
        <source>Charging.</source>
        <translation>شحن.</translation>
    </message>
    <message>
        <source>Charging at %1.</source>
        <translation>شحن عند %1.</translation>
    </message>
    <message>
        <source>About %1 to its limit of %2.</source>
        <translation>نحو %1 إلى حده %2.</translation>
    </message>
    <message>
        <source>Plugged in.</source>
        <translation>موصول.</translation>
    </message>
    <message>
        <source>Unplugged.</source>
        <translation>مفصول.</translation>
    </message>
    <message>
        <source>Fully charged at %1.</source>
        <translation>مشحون بالكامل عند %1.</translation>
    </message>
    <message>
        <source>Plugged in and not charging, at %1.</source>
        <translation>موصول ولا يُشحن، عند %1.</translation>
    </message>
    <message>
        <source>Unplugged at %1.</source>
        <translation>مفصول عند %1.</translation>
    </message>
    <message>
        <source>%1, %2 %3.</source>
        <extracomment>Heating, flow temperature 41.2 °C.</extracomment>
        <translation>%1، %2 %3.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>a gauge and its value</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>The %1 command stands; its target is met.</source>
        <translation>الأمر %1 قائم؛ وقد تحقق هدفه.</translation>
    </message>
    <message>
        <source>The %1 command stands.</source>
        <translation>الأمر %1 قائم.</translation>
    </message>
    <message>
        <source>The %1 command stands: it serves the home by itself.</source>
        <translation>الأمر %1 قائم: يخدم المنزل تلقائيًا.</translation>
    </message>
    <message>
        <source>The %1 command stands: it is kept as a backup.</source>
        <translation>الأمر %1 قائم: يُحفظ احتياطيًا.</translation>
    </message>
    <message>
        <source>The %1 command stands: it feeds the grid by itself.</source>
        <translation>الأمر %1 قائم: يغذّي الشبكة تلقائيًا.</translation>
    </message>
    <message>
        <source>last</source>
        <comment>the last command</comment>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>The %1 command failed.</source>
        <translation>فشل الأمر %1.</translation>
    </message>
    <message>
        <source>The %1 command failed: %2.</source>
        <translation>فشل الأمر %1: %2.</translation>
    </message>
    <message>
        <source>The %1 command is under way.</source>
        <translation>الأمر %1 قيد التنفيذ.</translation>
    </message>
    <message>
        <source>The %1 command is booked.</source>
        <translation>الأمر %1 مجدول.</translation>
    </message>
    <message>
        <source>The %1 command is in state %2.</source>
        <translation>الأمر %1 في الحالة %2.</translation>
    </message>
    <message>
        <source>No longer in the lists.</source>
        <translation>لم يعد في القوائم.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer.</source>
        <translation>غير متصل لدى الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>The service finds no data of it.</source>
        <translation>لا تجد الخدمة بيانات عنه.</translation>
    </message>
    <message>
        <source>The customer has to link it again: %1.</source>
        <translation>على العميل أن يعيد ربطه: %1.</translation>
    </message>
    <message>
        <source>Never read: nothing is known about it yet.</source>
        <translation>لم يُقرأ قط: لا شيء معروف عنه بعد.</translation>
    </message>
    <message>
        <source>No sync.</source>
        <translation>بلا مزامنة.</translation>
    </message>
    <message>
        <source>No sync since %1.</source>
        <translation>بلا مزامنة منذ: %1.</translation>
    </message>
    <message>
        <source>Last known, %1: %2</source>
        <translation>آخر معروف، %1: %2</translation>
    </message>
    <message>
        <source>Last known: %1</source>
        <translation>آخر معروف: %1</translation>
    </message>
    <message>
        <source>It reports nothing.</source>
        <translation>لا يُبلّغ عن شيء.</translation>
    </message>
    <message>
        <source>This is %1 old.</source>
        <translation>عمر البيانات %1.</translation>
    </message>
    <message>
        <source>This application has not met the family %1 before.</source>
        <translation>لم يعرف هذا التطبيق الفئة %1 من قبل.</translation>
    </message>
    <message>
        <source>It takes no commands.</source>
        <translation>لا يقبل أوامر.</translation>
    </message>
    <message>
        <source>the %1 command failed</source>
        <translation>فشل الأمر %1</translation>
    </message>
    <message>
        <source>the %1 command failed, %2</source>
        <translation>فشل الأمر %1، %2</translation>
    </message>
    <message>
        <source>Read-only device</source>
        <translation>جهاز للقراءة فقط</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>لا إجراء بعد</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>a command</comment>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an error code and the command</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, booked</source>
        <comment>a command</comment>
        <translation>%1، مجدول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and its date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>a command</comment>
        <translation>%1، قبل %2</translation>
    </message>
    <message>
        <source>Vehicles are read-only: the service takes no commands for them.</source>
        <translation>المركبات للقراءة فقط: لا تقبل الخدمة أوامر لها.</translation>
    </message>
    <message>
        <source>Solar inverters are read-only: the service takes no commands for them.</source>
        <translation>العاكسات الشمسية للقراءة فقط: لا تقبل الخدمة أوامر لها.</translation>
    </message>
    <message>
        <source>Its last answer declared no commands at all.</source>
        <translation>لم يعلن رده الأخير أي أوامر إطلاقًا.</translation>
    </message>
    <message>
        <source>The device declares an empty list of commands.</source>
        <translation>يعلن الجهاز قائمة أوامر فارغة.</translation>
    </message>
</context>
<context>
    <name>fleet::EffectCheck</name>
    <message>
        <source>It is idle.</source>
        <translation>هو خامل.</translation>
    </message>
    <message>
        <source>It charges.</source>
        <translation>يشحن.</translation>
    </message>
    <message>
        <source>No vehicle is connected.</source>
        <translation>لا مركبة موصولة.</translation>
    </message>
    <message>
        <source>It does not charge yet.</source>
        <translation>لا يشحن بعد.</translation>
    </message>
    <message>
        <source>It does not charge.</source>
        <translation>لا يشحن.</translation>
    </message>
    <message>
        <source>It still charges.</source>
        <translation>ما زال يشحن.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>هو متوقف.</translation>
    </message>
    <message>
        <source>It still runs.</source>
        <translation>ما زال يعمل.</translation>
    </message>
    <message>
        <source>It follows its own schedule.</source>
        <translation>يتبع جدوله الخاص.</translation>
    </message>
    <message>
        <source>Its hold is %1.</source>
        <translation>التثبيت: %1.</translation>
    </message>
    <message>
        <source>%1 It is %2 now.</source>
        <translation>%1 الآن: %2.</translation>
    </message>
    <message>
        <source>Mode and setpoints are those that were asked for.</source>
        <translation>الوضع ونقاط الضبط كما طُلبت.</translation>
    </message>
    <message>
        <source>Idle at %1. The command stands; its target is met.</source>
        <translation>خامل عند %1. الأمر قائم؛ وقد تحقق هدفه.</translation>
    </message>
    <message>
        <source>Idle at %1, as far as it goes.</source>
        <translation>خامل عند %1، وهو أقصى ما يصل إليه.</translation>
    </message>
    <message>
        <source>The command stands, but it does not charge yet.</source>
        <translation>الأمر قائم، لكنه لا يشحن بعد.</translation>
    </message>
    <message>
        <source>The command stands, but it does not discharge yet.</source>
        <translation>الأمر قائم، لكنه لا يُفرّغ بعد.</translation>
    </message>
    <message>
        <source>Accepted, not seen yet.</source>
        <translation>مقبول، لم يُشاهد بعد.</translation>
    </message>
    <message>
        <source>Its mode is %1.</source>
        <translation>وضعه %1.</translation>
    </message>
    <message>
        <source>Its setpoint is %1.</source>
        <translation>نقطة ضبطه %1.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>شحن</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 بقدرة %2</translation>
    </message>
    <message>
        <source>%1, at %2 on the way to %3.</source>
        <translation>%1، عند %2 في الطريق إلى %3.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>القراءة %1.</translation>
    </message>
    <message>
        <source>It charges at %1.</source>
        <translation>يشحن بقدرة %1.</translation>
    </message>
    <message>
        <source>It discharges at %1.</source>
        <translation>يُفرّغ بقدرة %1.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Vehicle connected</source>
        <translation>المركبة موصولة</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>التثبيت</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <translation>نقطة ضبط التدفئة</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <translation>نقطة ضبط التبريد</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Standing command</source>
        <translation>الأمر القائم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>took effect</source>
        <translation>أحدث أثرًا</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>no effect yet</source>
        <translation>بلا أثر بعد</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>تناقضه القراءة</translation>
    </message>
</context>
<context>
    <name>fleet::ErrorCatalogue</name>
    <message>
        <source>The API did not accept the key</source>
        <translation>لم تقبل API المفتاح</translation>
    </message>
    <message>
        <source>Either no key arrived, or too much was asked at once and the API calls that unauthorised. One quiet request will tell which.</source>
        <translation>إما لم يصل مفتاح، أو طُلب الكثير دفعة واحدة وتسمّي API ذلك غير مصرح به. طلب هادئ واحد يحسم الأمر.</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>فحص المفتاح</translation>
    </message>
    <message>
        <source>This key is not valid</source>
        <translation>هذا المفتاح غير صالح</translation>
    </message>
    <message>
        <source>The key is unknown, malformed or revoked, or the maker refused the key of the customer&apos;s account.</source>
        <translation>المفتاح غير معروف أو مشوّه أو مسحوب، أو رفضت الشركة المصنّعة مفتاح حساب العميل.</translation>
    </message>
    <message>
        <source>The key has expired</source>
        <translation>انتهت صلاحية المفتاح</translation>
    </message>
    <message>
        <source>Make a new key in the Amps dashboard and enter it here.</source>
        <translation>أنشئ مفتاحًا جديدًا في لوحة تحكم Amps وأدخله هنا.</translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation>طلبات الإبطاء</translation>
    </message>
    <message>
        <source>Too many requests at once. Reading goes on more slowly by itself; a command is not sent again by itself.</source>
        <translation>طلبات كثيرة دفعة واحدة. تستمر القراءة ببطء أكبر تلقائيًا؛ ولا يُعاد إرسال أمر تلقائيًا.</translation>
    </message>
    <message>
        <source>The maker asks to slow down</source>
        <translation>تطلب الشركة المصنّعة الإبطاء</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud takes no more requests just now. What is shown are the last known values.</source>
        <translation>لا تقبل سحابة الشركة المصنّعة مزيدًا من الطلبات الآن. المعروض آخر القيم المعروفة.</translation>
    </message>
    <message>
        <source>The maker refused the customer&apos;s login</source>
        <translation>رفضت الشركة المصنّعة دخول العميل</translation>
    </message>
    <message>
        <source>The stored login of the customer no longer works. The customer has to link the device again.</source>
        <translation>لم تعد بيانات دخول العميل المخزنة صالحة. على العميل أن يعيد ربط الجهاز.</translation>
    </message>
    <message>
        <source>Copy re-link address</source>
        <translation>نسخ عنوان إعادة الربط</translation>
    </message>
    <message>
        <source>This key may not do that</source>
        <translation>لا يحق لهذا المفتاح ذلك</translation>
    </message>
    <message>
        <source>The key lacks the permission. Permissions are set in the Amps dashboard.</source>
        <translation>تنقص المفتاح الصلاحية. تُضبط الصلاحيات في لوحة تحكم Amps.</translation>
    </message>
    <message>
        <source>Live access is not enabled</source>
        <translation>وصول LIVE غير مفعّل</translation>
    </message>
    <message>
        <source>This customer account is not open for real devices yet. Amps enables it; the sandbox works without.</source>
        <translation>حساب العميل هذا غير متاح للأجهزة الحقيقية بعد. تفعّله Amps؛ ويعمل SANDBOX من دون ذلك.</translation>
    </message>
    <message>
        <source>Try in sandbox</source>
        <translation>تجربة في SANDBOX</translation>
    </message>
    <message>
        <source>The maker refused the one-time code</source>
        <translation>رفضت الشركة المصنّعة رمز المرة الواحدة</translation>
    </message>
    <message>
        <source>The customer has to link the account again with a fresh code.</source>
        <translation>على العميل أن يعيد ربط الحساب برمز جديد.</translation>
    </message>
    <message>
        <source>The maker asks the customer for a one-time code</source>
        <translation>تطلب الشركة المصنّعة من العميل رمزًا لمرة واحدة</translation>
    </message>
    <message>
        <source>The account is protected by a second factor. The customer has to link it again and enter the code.</source>
        <translation>الحساب محمي بعامل ثانٍ. على العميل أن يعيد ربطه ويدخل الرمز.</translation>
    </message>
    <message>
        <source>The customer&apos;s account is locked at the maker</source>
        <translation>حساب العميل مقفل لدى الشركة المصنّعة</translation>
    </message>
    <message>
        <source>The customer has to unlock it with the maker, then link it again.</source>
        <translation>على العميل أن يفتح قفله لدى الشركة المصنّعة ثم يعيد ربطه.</translation>
    </message>
    <message>
        <source>The maker takes another kind of login</source>
        <translation>تقبل الشركة المصنّعة نوعًا آخر من الدخول</translation>
    </message>
    <message>
        <source>The account was linked in a way that this maker does not offer. The customer has to link it again.</source>
        <translation>رُبط الحساب بطريقة لا تتيحها هذه الشركة المصنّعة. على العميل أن يعيد ربطه.</translation>
    </message>
    <message>
        <source>The maker takes another way of logging in</source>
        <translation>تقبل الشركة المصنّعة طريقة دخول أخرى</translation>
    </message>
    <message>
        <source>The link to the maker&apos;s account is gone</source>
        <translation>زال الربط بحساب الشركة المصنّعة</translation>
    </message>
    <message>
        <source>The API holds no login for this device any more. The customer has to link it again.</source>
        <translation>لم تعد لدى API بيانات دخول لهذا الجهاز. على العميل أن يعيد ربطه.</translation>
    </message>
    <message>
        <source>The API does not know this device</source>
        <translation>لا تعرف API هذا الجهاز</translation>
    </message>
    <message>
        <source>It was unlinked, belongs to another key, or was never read. The last values that were seen here stay, marked as old.</source>
        <translation>أُلغي ربطه، أو يخص مفتاحًا آخر، أو لم يُقرأ قط. تبقى آخر القيم المشاهدة هنا معلَّمة بأنها قديمة.</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>جلب الآن</translation>
    </message>
    <message>
        <source>The API does not know this</source>
        <translation>لا تعرف API هذا</translation>
    </message>
    <message>
        <source>What was asked for does not exist, or belongs to another key.</source>
        <translation>ما طُلب غير موجود أو يخص مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>Offline at the manufacturer</source>
        <translation>غير متصل لدى الشركة المصنّعة</translation>
    </message>
    <message>
        <source>The command is not among those that the device declares now.</source>
        <translation>ليس الأمر بين ما يعلنه الجهاز الآن.</translation>
    </message>
    <message>
        <source>Choose another command</source>
        <translation>اختيار أمر آخر</translation>
    </message>
    <message>
        <source>This command does not take that parameter</source>
        <translation>لا يقبل هذا الأمر تلك المعلمة</translation>
    </message>
    <message>
        <source>The device does not declare it for this command now. Leave it out.</source>
        <translation>لا يعلنها الجهاز لهذا الأمر الآن. تُترك.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>That unit is not accepted here</source>
        <translation>تلك الوحدة غير مقبولة هنا</translation>
    </message>
    <message>
        <source>The device declares another unit for this parameter.</source>
        <translation>يعلن الجهاز وحدة أخرى لهذه المعلمة.</translation>
    </message>
    <message>
        <source>Use the declared unit</source>
        <translation>استخدام الوحدة المعلنة</translation>
    </message>
    <message>
        <source>That value is outside what it accepts now</source>
        <translation>تلك القيمة خارج ما يقبله الآن</translation>
    </message>
    <message>
        <source>Limits belong to the device and can change between two reads: a warm pack, a firmware update, a grid rule.</source>
        <translation>الحدود تخص الجهاز وقد تتغير بين قراءتين: خلايا دافئة، أو تحديث للبرنامج الثابت، أو قاعدة للشبكة.</translation>
    </message>
    <message>
        <source>Use the nearest value</source>
        <translation>استخدام أقرب قيمة</translation>
    </message>
    <message>
        <source>This command cannot run at that time</source>
        <translation>لا يمكن تنفيذ هذا الأمر في ذلك الوقت</translation>
    </message>
    <message>
        <source>The device declares other ways of running it.</source>
        <translation>يعلن الجهاز طرقًا أخرى لتنفيذه.</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>اختيار وقت آخر</translation>
    </message>
    <message>
        <source>The start has passed already</source>
        <translation>مضى وقت البداية بالفعل</translation>
    </message>
    <message>
        <source>The time is read as the wall clock at the plant, which may be in another zone.</source>
        <translation>يُقرأ الوقت بساعة الموقع، وقد يكون في منطقة زمنية أخرى.</translation>
    </message>
    <message>
        <source>Choose a later start</source>
        <translation>اختيار بداية أبعد</translation>
    </message>
    <message>
        <source>The start is too far away</source>
        <translation>البداية بعيدة جدًا</translation>
    </message>
    <message>
        <source>A command can be booked at most 30 days ahead.</source>
        <translation>يمكن جدولة أمر حتى 30 يومًا مقدمًا على الأكثر.</translation>
    </message>
    <message>
        <source>Choose an earlier start</source>
        <translation>اختيار بداية أقرب</translation>
    </message>
    <message>
        <source>This window does not work</source>
        <translation>هذه الفترة لا تصلح</translation>
    </message>
    <message>
        <source>A window needs a start and an end that lies after it.</source>
        <translation>تحتاج الفترة إلى بداية ونهاية بعدها.</translation>
    </message>
    <message>
        <source>Choose another window</source>
        <translation>اختيار فترة أخرى</translation>
    </message>
    <message>
        <source>Live control of this device is not open yet</source>
        <translation>التحكم LIVE في هذا الجهاز ليس متاحًا بعد</translation>
    </message>
    <message>
        <source>The API runs commands of this family in the sandbox only for now.</source>
        <translation>تنفّذ API أوامر هذه الفئة في SANDBOX فقط في الوقت الراهن.</translation>
    </message>
    <message>
        <source>This device is read-only</source>
        <translation>هذا الجهاز للقراءة فقط</translation>
    </message>
    <message>
        <source>Solar inverters and vehicles can be read but not commanded through the API.</source>
        <translation>العاكسات الشمسية والمركبات يمكن قراءتها ولا يمكن إرسال أوامر إليها عبر API.</translation>
    </message>
    <message>
        <source>The device does not declare the setting, or it can only be read.</source>
        <translation>لا يعلن الجهاز هذا الإعداد، أو هو للقراءة فقط.</translation>
    </message>
    <message>
        <source>That setting can only be read</source>
        <translation>ذلك الإعداد للقراءة فقط</translation>
    </message>
    <message>
        <source>The device reports it but does not let it be changed from here.</source>
        <translation>يُبلّغ الجهاز عنه لكنه لا يسمح بتغييره من هنا.</translation>
    </message>
    <message>
        <source>That value is outside what the setting takes</source>
        <translation>تلك القيمة خارج ما يقبله الإعداد</translation>
    </message>
    <message>
        <source>The limits belong to the device and can change between two reads.</source>
        <translation>الحدود تخص الجهاز وقد تتغير بين قراءتين.</translation>
    </message>
    <message>
        <source>A device holds one action at a time. Decide what happens to the one that is there.</source>
        <translation>للجهاز إجراء واحد في كل مرة. قرّر ما يحدث للقائم.</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>It has started already</source>
        <translation>بدأ بالفعل</translation>
    </message>
    <message>
        <source>Only a booked action can be cancelled. Another command can still override what it does.</source>
        <translation>لا يمكن إلغاء إلا إجراء مجدول. ويمكن لأمر آخر أن يتجاوز ما يفعله.</translation>
    </message>
    <message>
        <source>Send another command</source>
        <translation>إرسال أمر آخر</translation>
    </message>
    <message>
        <source>Its own scheduler holds it</source>
        <translation>يتحكم فيه مجدوله الخاص</translation>
    </message>
    <message>
        <source>The maker&apos;s own schedule blocks commands from outside. Sent again with cancel_and_replace, the command switches that schedule off.</source>
        <translation>جدول الشركة المصنّعة نفسه يمنع الأوامر من الخارج. إذا أُعيد إرسال الأمر مع cancel_and_replace أوقف ذلك الجدول.</translation>
    </message>
    <message>
        <source>Replace its schedule</source>
        <translation>استبدال جدوله</translation>
    </message>
    <message>
        <source>The API did not understand the request</source>
        <translation>لم تفهم API الطلب</translation>
    </message>
    <message>
        <source>Something in it is outside the vocabulary of the API. Look at the request and change it.</source>
        <translation>فيه شيء خارج مفردات API. راجع الطلب وغيّره.</translation>
    </message>
    <message>
        <source>Not offered by the API yet</source>
        <translation>لا تتيحه API بعد</translation>
    </message>
    <message>
        <source>The API documents this but does not do it yet. It is not tried again.</source>
        <translation>توثّق API هذا لكنها لا تنفّذه بعد. لا تُعاد محاولته.</translation>
    </message>
    <message>
        <source>The API failed on its side</source>
        <translation>فشلت API من جانبها</translation>
    </message>
    <message>
        <source>Something broke inside the API. Reads are tried again by themselves; commands are not.</source>
        <translation>تعطّل شيء داخل API. تُعاد القراءات تلقائيًا؛ أما الأوامر فلا.</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud could not be reached</source>
        <translation>تعذر الوصول إلى سحابة الشركة المصنّعة</translation>
    </message>
    <message>
        <source>The API did not get through to the maker. What is shown are the last known values.</source>
        <translation>لم تصل API إلى الشركة المصنّعة. المعروض آخر القيم المعروفة.</translation>
    </message>
    <message>
        <source>The service is not available just now</source>
        <translation>الخدمة غير متاحة الآن</translation>
    </message>
    <message>
        <source>An outage at the maker or at the API. It usually passes.</source>
        <translation>عطل لدى الشركة المصنّعة أو API. يزول عادةً.</translation>
    </message>
    <message>
        <source>The maker did not answer in time</source>
        <translation>لم ترد الشركة المصنّعة في الوقت المناسب</translation>
    </message>
    <message>
        <source>The device or the maker&apos;s cloud took too long. What is shown are the last known values.</source>
        <translation>استغرق الجهاز أو سحابة الشركة المصنّعة وقتًا طويلًا. المعروض آخر القيم المعروفة.</translation>
    </message>
    <message>
        <source>The maker reported an error without a name</source>
        <translation>أبلغت الشركة المصنّعة عن خطأ بلا اسم</translation>
    </message>
    <message>
        <source>The API could not tell what went wrong at the maker.</source>
        <translation>لم تستطع API تحديد ما الخلل لدى الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>الخطوة التالية: هنا</translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation>الخطوة التالية: العميل</translation>
    </message>
    <message>
        <source>The maker&apos;s turn</source>
        <translation>الخطوة التالية: الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Amps&apos; turn</source>
        <translation>الخطوة التالية: Amps</translation>
    </message>
    <message>
        <source>The administrator&apos;s turn</source>
        <translation>الخطوة التالية: المسؤول</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn: it passes by itself or stays as it is</source>
        <translation>لا خطوة على أحد: يزول وحده أو يبقى كما هو</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>It declared %1 when the form was opened.</source>
        <translation>كان يعلن %1 عند فتح النموذج.</translation>
    </message>
    <message>
        <source>%1 is more than it accepts now (%2)</source>
        <translation>%1 أكثر مما يقبله الآن (%2)</translation>
    </message>
    <message>
        <source>%1 is less than it accepts now (%2)</source>
        <translation>%1 أقل مما يقبله الآن (%2)</translation>
    </message>
    <message>
        <source>%1 is not accepted now (%2)</source>
        <translation>%1 غير مقبول الآن (%2)</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>%1 is given in %2 here, not in %3</source>
        <translation>يُعطى %1 هنا بوحدة %2 لا %3</translation>
    </message>
    <message>
        <source>%1 can only be read</source>
        <translation>%1 للقراءة فقط</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>ترك %1</translation>
    </message>
    <message>
        <source>The device declares: %1.</source>
        <translation>يعلن الجهاز: %1.</translation>
    </message>
    <message>
        <source>The API says: %1.</source>
        <translation>تقول API: %1.</translation>
    </message>
    <message>
        <source>It cannot be replaced or queued behind. Wait until it ends, then ask again.</source>
        <translation>لا يمكن استبداله ولا وضع شيء بعده. انتظر حتى ينتهي ثم اسأل مجددًا.</translation>
    </message>
    <message>
        <source>Wait and ask again when it ends</source>
        <translation>انتظر واسأل مجددًا عندما ينتهي</translation>
    </message>
    <message>
        <source>Nothing was sent to the device.</source>
        <translation>لم يُرسل شيء إلى الجهاز.</translation>
    </message>
    <message>
        <source>Whether the device was told is not certain.</source>
        <translation>ليس مؤكدًا أن الجهاز أُبلغ.</translation>
    </message>
    <message>
        <source>The API refused without naming a reason</source>
        <translation>رفضت API من دون ذكر سبب</translation>
    </message>
    <message>
        <source>The API gave no explanation.</source>
        <translation>لم تقدّم API تفسيرًا.</translation>
    </message>
    <message>
        <source>The API answered %1 without naming a reason</source>
        <translation>ردت API بـ %1 من دون ذكر سبب</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>wrong unit</source>
        <translation>وحدة خاطئة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>The maker&apos;s cloud cannot reach %2. It may be switched off or without internet.</source>
        <translation>لا تصل سحابة الشركة المصنّعة إلى %2. ربما أُطفئ الجهاز أو انقطع عنه الإنترنت.</translation>
    </message>
    <message>
        <source>%1 does not take that command</source>
        <translation>لا يُقبل هذا الأمر من %1</translation>
    </message>
    <message>
        <source>%1 does not have that setting</source>
        <translation>لا يوجد هذا الإعداد في %1</translation>
    </message>
    <message>
        <source>%1 already has an action</source>
        <translation>لدى %1 إجراء بالفعل</translation>
    </message>
    <message>
        <source>%1 takes %2.</source>
        <translation>المقبول في %1: %2.</translation>
    </message>
    <message>
        <source>%1 does not take %2 now</source>
        <translation>لا يُقبل %2 الآن في %1</translation>
    </message>
    <message>
        <source>%1 does not take %2</source>
        <translation>لا يُقبل %2 في %1</translation>
    </message>
    <message>
        <source>The action %1 has started already</source>
        <translation>بدأ إجراء %1 بالفعل</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyHistory</name>
    <message>
        <source>%1 in</source>
        <translation>وارد %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation>صادر %1</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Devices known</source>
        <translation>الأجهزة المعروفة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
</context>
<context>
    <name>fleet::FamilyLook</name>
    <message>
        <source>Battery</source>
        <translation>بطارية</translation>
    </message>
    <message>
        <source>EV charger</source>
        <translation>شاحن مركبات</translation>
    </message>
    <message>
        <source>HVAC</source>
        <extracomment>Heating, ventilation and air conditioning</extracomment>
        <translation>تدفئة وتكييف</translation>
    </message>
    <message>
        <source>Solar inverter</source>
        <translation>عاكس شمسي</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>مركبة</translation>
    </message>
    <message>
        <source>battery</source>
        <comment>inside a sentence</comment>
        <translation>بطارية</translation>
    </message>
    <message>
        <source>solar inverter</source>
        <comment>inside a sentence</comment>
        <translation>عاكس شمسي</translation>
    </message>
    <message>
        <source>vehicle</source>
        <comment>inside a sentence</comment>
        <translation>مركبة</translation>
    </message>
</context>
<context>
    <name>fleet::FieldWords</name>
    <message>
        <source>Acknowledged at</source>
        <extracomment>A time: when the device or the maker took an action on</extracomment>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>Yes or no: whether heating or cooling runs right now</extracomment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>Yes or no: whether the maker&apos;s cloud reaches the device</extracomment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Backup floor</source>
        <extracomment>Setting of a battery, percent: lowest level ever, even in a power cut</extracomment>
        <translation>الحد الأدنى للاحتياط</translation>
    </message>
    <message>
        <source>Battery capacity</source>
        <extracomment>Energy that a vehicle&apos;s battery holds when full</extracomment>
        <translation>سعة البطارية</translation>
    </message>
    <message>
        <source>Battery level</source>
        <extracomment>Level of a vehicle&apos;s battery, percent</extracomment>
        <translation>مستوى البطارية</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>نوع الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <extracomment>Energy that a battery holds when full</extracomment>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <extracomment>Level, percent, at which a vehicle stops charging</extracomment>
        <translation>حد الشحن</translation>
    </message>
    <message>
        <source>Charge rate</source>
        <extracomment>Power into a battery or a vehicle</extracomment>
        <translation>قدرة الشحن</translation>
    </message>
    <message>
        <source>Charge time remaining</source>
        <translation>وقت الشحن المتبقي</translation>
    </message>
    <message>
        <source>Charge ceiling</source>
        <extracomment>Setting of a battery, percent: highest level it charges to</extracomment>
        <translation>الحد الأعلى للشحن</translation>
    </message>
    <message>
        <source>Charging</source>
        <extracomment>Yes or no: whether a vehicle charges right now</extracomment>
        <translation>يشحن</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>وقت الاكتمال</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>استراتيجيات التعارض</translation>
    </message>
    <message>
        <source>Cool setpoint</source>
        <extracomment>Temperature at which cooling begins</extracomment>
        <translation>نقطة ضبط التبريد</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>Current mode</source>
        <extracomment>The command that a battery follows until it is told otherwise</extracomment>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>Current power</source>
        <extracomment>Power, as of now</extracomment>
        <translation>القدرة الحالية</translation>
    </message>
    <message>
        <source>Current schedule</source>
        <translation>الجدول الحالي</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>Device type</source>
        <translation>نوع الجهاز</translation>
    </message>
    <message>
        <source>Discharge limit</source>
        <extracomment>Level, percent, below which a battery does not discharge</extracomment>
        <translation>حد التفريغ</translation>
    </message>
    <message>
        <source>Discharge floor</source>
        <extracomment>Setting of a battery, percent: lowest level in normal operation</extracomment>
        <translation>الحد الأدنى للتفريغ</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>A length of time</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Energy total</source>
        <extracomment>Energy made since the inverter was put in</extracomment>
        <translation>إجمالي الطاقة</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>رمز الخطأ</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>رسالة الخطأ</translation>
    </message>
    <message>
        <source>Export limit</source>
        <extracomment>Setting of a battery: most power that it may feed into the grid</extracomment>
        <translation>حد التصدير</translation>
    </message>
    <message>
        <source>Fully charged</source>
        <extracomment>Yes or no: whether a vehicle&apos;s battery is full</extracomment>
        <translation>مشحون بالكامل</translation>
    </message>
    <message>
        <source>Heat setpoint</source>
        <extracomment>Temperature at which heating begins</extracomment>
        <translation>نقطة ضبط التدفئة</translation>
    </message>
    <message>
        <source>Hold type</source>
        <extracomment>What a thermostat is held by: its own schedule, or a setting that stands until it is changed</extracomment>
        <translation>نوع التثبيت</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>الرطوبة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Is charging</source>
        <extracomment>Yes or no, of a charger</extracomment>
        <translation>يشحن</translation>
    </message>
    <message>
        <source>Is connected</source>
        <extracomment>Yes or no, of a charger: whether a vehicle is plugged in</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>آخر إجراء</translation>
    </message>
    <message>
        <source>Last pulled at</source>
        <extracomment>A time: when the service last asked the maker</extracomment>
        <translation>وقت آخر جلب</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>How full a battery is, percent</extracomment>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Max current</source>
        <extracomment>Electric current, amps</extracomment>
        <translation>أقصى تيار</translation>
    </message>
    <message>
        <source>Max power</source>
        <translation>أقصى قدرة</translation>
    </message>
    <message>
        <source>Max charge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>أقصى تيار شحن</translation>
    </message>
    <message>
        <source>Max charge rate</source>
        <extracomment>Setting of a charger: most power that it may give to a vehicle</extracomment>
        <translation>أقصى قدرة شحن</translation>
    </message>
    <message>
        <source>Max discharge current</source>
        <extracomment>Setting of a battery, amps</extracomment>
        <translation>أقصى تيار تفريغ</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>Heating, cooling, both, off</extracomment>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>Of a maker&apos;s product</extracomment>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Next fire at</source>
        <extracomment>A time: when a schedule does something next</extracomment>
        <translation>وقت التنفيذ التالي</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>Plugged</source>
        <extracomment>Yes or no, of a vehicle</extracomment>
        <translation>موصول بالشاحن</translation>
    </message>
    <message>
        <source>Power</source>
        <extracomment>Parameter of a command: most power to charge or discharge with</extracomment>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Power rate limit</source>
        <extracomment>What the hardware of a charger can give at most</extracomment>
        <translation>حد القدرة</translation>
    </message>
    <message>
        <source>Producing</source>
        <extracomment>Yes or no, of a solar inverter</extracomment>
        <translation>ينتج</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>How far a vehicle gets</extracomment>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <extracomment>How often a schedule comes back</extracomment>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Parameter of a command, percent: what is kept for a power cut</extracomment>
        <translation>الاحتياطي</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Scheduler enabled</source>
        <extracomment>Yes or no: whether the maker&apos;s own schedule runs the device</extracomment>
        <translation>المجدول مفعّل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Slots</source>
        <extracomment>The steps of a schedule</extracomment>
        <translation>الفترات</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a reading comes from: live, cache, projection, fallback</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>How the service stands with the maker&apos;s cloud</extracomment>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Parameter of a command: the level or the temperature to reach</extracomment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Timezone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>وقت التحديث</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Heat and cool by itself</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>التدفئة والتبريد تلقائيًا</translation>
    </message>
    <message>
        <source>Serve the home by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>تغذية المنزل تلقائيًا</translation>
    </message>
    <message>
        <source>Feed the grid by itself</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>تغذية الشبكة تلقائيًا</translation>
    </message>
    <message>
        <source>Be kept as a backup</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>الإبقاء كاحتياط</translation>
    </message>
    <message>
        <source>Charge</source>
        <extracomment>A command, of a battery or a charger</extracomment>
        <translation>شحن</translation>
    </message>
    <message>
        <source>Cool</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>تبريد</translation>
    </message>
    <message>
        <source>Discharge</source>
        <extracomment>A command, of a battery</extracomment>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Follow its own schedule</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>اتباع جدوله الخاص</translation>
    </message>
    <message>
        <source>Heat</source>
        <extracomment>A command, of a thermostat</extracomment>
        <translation>تدفئة</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>A command: neither charge nor discharge, heat nor cool</extracomment>
        <translation>الانتقال إلى الخمول</translation>
    </message>
</context>
<context>
    <name>fleet::FleetGroups</name>
    <message>
        <source>Not grouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>حسب الفئة</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>حسب الشركة المصنّعة</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>حسب الطراز</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>By attention</source>
        <translation>حسب الحاجة إلى انتباه</translation>
    </message>
    <message>
        <source>By freshness</source>
        <translation>حسب الحداثة</translation>
    </message>
    <message>
        <source>By last action</source>
        <translation>حسب آخر إجراء</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>حسب العميل</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>a field of the state</comment>
        <translation>حسب %1</translation>
    </message>
    <message>
        <source>All that is shown</source>
        <translation>كل المعروض</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>لا يحتاج إلى أحد</translation>
    </message>
    <message>
        <source>Customer not looked up</source>
        <translation>لم يُبحث عن العميل</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>لا إجراء بعد</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>غير مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>stored energy and its share of the capacity</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 left out</source>
        <comment>how much is up to date, and how many devices no sum counts</comment>
        <translation>%1، المستبعد %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n device(s), net power %2, stored %3, can take %4, can give %5, can shed %6, up to date %7</source>
        <translation>
            <numerusform>%1، لا أجهزة، صافي القدرة %2، المخزن %3، يمكن أخذه %4، يمكن إعطاؤه %5، يمكن فصله %6، محدَّث %7</numerusform>
            <numerusform>%1، جهاز واحد، صافي القدرة %2، المخزن %3، يمكن أخذه %4، يمكن إعطاؤه %5، يمكن فصله %6، محدَّث %7</numerusform>
            <numerusform>%1، جهازان، صافي القدرة %2، المخزن %3، يمكن أخذه %4، يمكن إعطاؤه %5، يمكن فصله %6، محدَّث %7</numerusform>
            <numerusform>%1، %n أجهزة، صافي القدرة %2، المخزن %3، يمكن أخذه %4، يمكن إعطاؤه %5، يمكن فصله %6، محدَّث %7</numerusform>
            <numerusform>%1، %n جهازًا، صافي القدرة %2، المخزن %3، يمكن أخذه %4، يمكن إعطاؤه %5، يمكن فصله %6، محدَّث %7</numerusform>
            <numerusform>%1، %n جهاز، صافي القدرة %2، المخزن %3، يمكن أخذه %4، يمكن إعطاؤه %5، يمكن فصله %6، محدَّث %7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more groups</source>
        <translation>
            <numerusform>لا مجموعات أخرى</numerusform>
            <numerusform>مجموعة أخرى</numerusform>
            <numerusform>مجموعتان أخريان</numerusform>
            <numerusform>%Ln مجموعات أخرى</numerusform>
            <numerusform>%Ln مجموعة أخرى</numerusform>
            <numerusform>%Ln مجموعة أخرى</numerusform>
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
        <translation>كل الأجهزة حسب %1: %2؛ %3 فاشل أو غير متصل، %4 آخر معروف</translation>
    </message>
    <message>
        <source>charge level</source>
        <translation>مستوى الشحن</translation>
    </message>
    <message>
        <source>age of its reading</source>
        <translation>عمر قراءته</translation>
    </message>
    <message>
        <source>power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1، %2. %3</translation>
    </message>
    <message>
        <source>median %1, half of them %2 to %3</source>
        <translation>الوسيط %1، ونصفها بين %2 و%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln device(s)</source>
        <translation>
            <numerusform>%1 إلى %2: لا أجهزة</numerusform>
            <numerusform>%1 إلى %2: جهاز واحد</numerusform>
            <numerusform>%1 إلى %2: جهازان</numerusform>
            <numerusform>%1 إلى %2: %Ln أجهزة</numerusform>
            <numerusform>%1 إلى %2: %Ln جهازًا</numerusform>
            <numerusform>%1 إلى %2: %Ln جهاز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::FleetPoller</name>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>جولة قراءة</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>أُبطئ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>Service down</source>
        <translation>الخدمة معطلة</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>متعثر</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, next in %2</source>
        <extracomment>&quot;38 of 38, next in 0:19&quot;: devices seen of all, minutes and seconds until the next read</extracomment>
        <translation>%1، التالي بعد %2</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 من %2 صفحة</translation>
    </message>
    <message>
        <source>%1, %2 s left</source>
        <extracomment>&quot;170 of 205 pages, 28 s left&quot;</extracomment>
        <translation>%1، بقي %2 ث</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>محاولة جديدة بعد %1</translation>
    </message>
    <message>
        <source>%1, trying again in %2</source>
        <translation>%1، محاولة جديدة بعد %2</translation>
    </message>
    <message>
        <source>the service does not accept this key</source>
        <translation>لا تقبل الخدمة هذا المفتاح</translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation>لا رد منذ %1</translation>
    </message>
    <message>
        <source>%1 of %2 within 15 min</source>
        <extracomment>How complete the picture is: &quot;41,300 of 50,000 within 15 min&quot;</extracomment>
        <translation>%1 من %2 خلال 15 د</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the service.</source>
        <translation>ساعة هذا الحاسوب متأخرة بمقدار %1 عن الخدمة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the service.</source>
        <translation>ساعة هذا الحاسوب متقدمة بمقدار %1 على الخدمة.</translation>
    </message>
</context>
<context>
    <name>fleet::FleetSums</name>
    <message>
        <source>%1 left out</source>
        <translation>مستبعد: %1</translation>
    </message>
    <message>
        <source>%1 over 15 min old</source>
        <translation>أقدم من 15 د: %1</translation>
    </message>
    <message>
        <source>%1 last known</source>
        <translation>آخر معروف: %1</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>غير متصل: %1</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>غير مدرج: %1</translation>
    </message>
    <message>
        <source>%1 never read</source>
        <translation>لم يُقرأ قط: %1</translation>
    </message>
    <message>
        <source>all within 15 min</source>
        <translation>الكل خلال 15 د</translation>
    </message>
    <message>
        <source>no devices</source>
        <translation>لا أجهزة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>share of capacity</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>no battery reports it</source>
        <translation>لا بطارية تُبلّغ عنه</translation>
    </message>
    <message>
        <source>%1 fresh</source>
        <translation>%1 حديث</translation>
    </message>
    <message>
        <source>%1 in</source>
        <comment>power into batteries</comment>
        <translation>وارد %1</translation>
    </message>
    <message>
        <source>%1 out</source>
        <comment>power out of batteries</comment>
        <translation>صادر %1</translation>
    </message>
    <message>
        <source>%1 to take</source>
        <comment>energy until batteries are full</comment>
        <translation>يتسع لـ %1</translation>
    </message>
    <message>
        <source>%1 to give</source>
        <comment>energy until batteries are at their floor</comment>
        <translation>يعطي %1</translation>
    </message>
    <message>
        <source>%1 of %2 producing</source>
        <translation>%1 من %2 ينتج</translation>
    </message>
    <message>
        <source>%1 of %2 in session</source>
        <translation>%1 من %2 في جلسة</translation>
    </message>
    <message>
        <source>%1 scheduled</source>
        <translation>مجدول: %1</translation>
    </message>
    <message>
        <source>%1 failed today</source>
        <translation>فشل اليوم: %1</translation>
    </message>
    <message>
        <source>left out: %1 · %2 · %3</source>
        <comment>of what can be taken, given, shed</comment>
        <translation>المستبعد: %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>fleet::FleetTable</name>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>آخر إجراء</translation>
    </message>
    <message>
        <source>Source, age</source>
        <translation>المصدر، العمر</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>في جملة</translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation>الاسم أو الطراز</translation>
    </message>
    <message>
        <source>the connection changed before it was written</source>
        <translation>تغيّر الاتصال قبل أن يُكتب</translation>
    </message>
</context>
<context>
    <name>fleet::FleetWindows</name>
    <message>
        <source>The key came from AMPS_API_KEY and stays in memory for this run.</source>
        <translation>جاء المفتاح من AMPS_API_KEY ويبقى في الذاكرة لهذا التشغيل.</translation>
    </message>
    <message>
        <source>Asking this computer’s keyring for the key …</source>
        <translation>جارٍ سؤال سلسلة مفاتيح هذا الحاسوب عن المفتاح …</translation>
    </message>
    <message>
        <source>The keyring holds no key for this profile.</source>
        <translation>لا مفتاح لملف التعريف هذا في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works, so the key has to be entered for each run.</source>
        <translation>ليس لهذا الحاسوب سلسلة مفاتيح عاملة، لذا يجب إدخال المفتاح في كل تشغيل.</translation>
    </message>
    <message>
        <source>The keyring refused to give out the key.</source>
        <translation>رفضت سلسلة المفاتيح إعطاء المفتاح.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. Unlock it, or enter the key here.</source>
        <translation>لا ترد سلسلة المفاتيح؛ قد تكون مقفلة. افتح قفلها أو أدخل المفتاح هنا.</translation>
    </message>
    <message>
        <source>The key in the keyring is of another environment than this profile. It is not used.</source>
        <translation>المفتاح في سلسلة المفاتيح من بيئة غير بيئة ملف التعريف هذا. لا يُستخدم.</translation>
    </message>
    <message>
        <source>Enter the new key. It takes the place of the earlier one.</source>
        <translation>أدخل المفتاح الجديد. يحل محل السابق.</translation>
    </message>
    <message>
        <source>“%1” is open in another run. Close it there first.</source>
        <translation>«%1» مفتوح في تشغيل آخر. أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>The audit log could not be kept; it is still in %1.</source>
        <translation>تعذر حفظ سجل التدقيق؛ ما زال في %1.</translation>
    </message>
    <message>
        <source>Something in %1 could not be removed.</source>
        <translation>تعذرت إزالة شيء في %1.</translation>
    </message>
    <message>
        <source>The keyring did not confirm that the key is gone; look for “amps-fleet” in it.</source>
        <translation>لم تؤكد سلسلة المفاتيح زوال المفتاح؛ ابحث فيها عن «amps-fleet».</translation>
    </message>
</context>
<context>
    <name>fleet::Format</name>
    <message>
        <source>percent</source>
        <translation>في المئة</translation>
    </message>
    <message>
        <source>kilowatts</source>
        <translation>كيلوواط</translation>
    </message>
    <message>
        <source>megawatts</source>
        <translation>ميغاواط</translation>
    </message>
    <message>
        <source>kilowatt-hours</source>
        <translation>كيلوواط ساعة</translation>
    </message>
    <message>
        <source>megawatt-hours</source>
        <translation>ميغاواط ساعة</translation>
    </message>
    <message>
        <source>degrees Celsius</source>
        <translation>درجة مئوية</translation>
    </message>
    <message>
        <source>degrees Fahrenheit</source>
        <translation>درجة فهرنهايت</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>غير مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>minus %1</source>
        <translation>سالب %1</translation>
    </message>
    <message>
        <source>plus %1</source>
        <translation>موجب %1</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <extracomment>An age or a duration: seconds, minutes, hours, each after a number</extracomment>
        <translation>%L1 ث</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 س</translation>
    </message>
    <message>
        <source>%n days</source>
        <translation>%n يوم</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <translation>%L1 س %L2 د</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3 UTC)</source>
        <translation>%1 %2 (%3 UTC)</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>كيلومترات</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>أميال</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>Not shown. How the name of a field (&quot;Charge rate&quot;) begins inside a sentence: &quot;small&quot; where its first letter turns small, &quot;as it is&quot; where nouns keep their capital letter, as in German, or where there are no small letters.</extracomment>
        <translation>as it is</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;target, power&quot;. With its space, where the language puts one.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>watts</source>
        <translation>واط</translation>
    </message>
    <message>
        <source>amps</source>
        <translation>أمبير</translation>
    </message>
    <message>
        <source>volts</source>
        <translation>فولت</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
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
        <translation>قراءة مخزنة (%1)</translation>
    </message>
    <message>
        <source>Stored reading</source>
        <translation>قراءة مخزنة</translation>
    </message>
    <message>
        <source>No sync since %1</source>
        <translation>بلا مزامنة منذ: %1</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>بلا مزامنة</translation>
    </message>
    <message>
        <source>No longer listed, last read %1</source>
        <translation>لم يعد مدرجًا، آخر قراءة %1</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>لم يعد مدرجًا</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>لم يُقرأ قط</translation>
    </message>
    <message>
        <source>%1, age not reported</source>
        <extracomment>%1 is where a reading comes from: live, cache, projection</extracomment>
        <translation>%1، العمر غير مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>%1 %2 ago</source>
        <translation>%1 قبل %2</translation>
    </message>
    <message>
        <source>1 second old</source>
        <translation>عمره ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds old</source>
        <translation>
            <numerusform>عمره 0 ثانية</numerusform>
            <numerusform>عمره ثانية واحدة</numerusform>
            <numerusform>عمره ثانيتان</numerusform>
            <numerusform>عمره %n ثوانٍ</numerusform>
            <numerusform>عمره %n ثانية</numerusform>
            <numerusform>عمره %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute old</source>
        <translation>عمره دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>عمره 0 دقيقة</numerusform>
            <numerusform>عمره دقيقة واحدة</numerusform>
            <numerusform>عمره دقيقتان</numerusform>
            <numerusform>عمره %n دقائق</numerusform>
            <numerusform>عمره %n دقيقة</numerusform>
            <numerusform>عمره %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour old</source>
        <translation>عمره ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>عمره 0 ساعة</numerusform>
            <numerusform>عمره ساعة واحدة</numerusform>
            <numerusform>عمره ساعتان</numerusform>
            <numerusform>عمره %n ساعات</numerusform>
            <numerusform>عمره %n ساعة</numerusform>
            <numerusform>عمره %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>عمره يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>عمره 0 يوم</numerusform>
            <numerusform>عمره يوم واحد</numerusform>
            <numerusform>عمره يومان</numerusform>
            <numerusform>عمره %n أيام</numerusform>
            <numerusform>عمره %n يومًا</numerusform>
            <numerusform>عمره %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>live</source>
        <extracomment>Where a reading comes from: read from the maker just now</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>cache</source>
        <extracomment>Where a reading comes from: the last one that the platform kept</extracomment>
        <translation>ذاكرة مؤقتة</translation>
    </message>
    <message>
        <source>projection</source>
        <extracomment>Where a reading comes from: calculated ahead from the last one</extracomment>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <source>fallback</source>
        <extracomment>Where a reading comes from: an old one, as the maker does not answer</extracomment>
        <translation>آخر قيمة معروفة</translation>
    </message>
</context>
<context>
    <name>fleet::GateSheet</name>
    <message>
        <source>not declared</source>
        <translation>غير معلن</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>تقدير</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>غير متاحة</translation>
    </message>
    <message>
        <source>available</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Conflict strategies</source>
        <translation>استراتيجيات التعارض</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>آخر إجراء</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>لم يأتِ بعد</translation>
    </message>
    <message>
        <source>has passed, if the plant is in your zone</source>
        <translation>مضى، إن كان الموقع في منطقتك الزمنية</translation>
    </message>
    <message>
        <source>This goes to the built-in demonstration</source>
        <translation>يذهب هذا إلى العرض المدمج</translation>
    </message>
    <message>
        <source>This goes to a simulated user</source>
        <translation>يذهب هذا إلى مستخدم محاكى</translation>
    </message>
    <message>
        <source>This goes to a simulated device</source>
        <translation>يذهب هذا إلى جهاز محاكى</translation>
    </message>
    <message>
        <source>A real customer and their real devices</source>
        <translation>عميل حقيقي وأجهزته الحقيقية</translation>
    </message>
    <message>
        <source>Send %1 to demo</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>إرسال %1 إلى DEMO</translation>
    </message>
    <message>
        <source>Send %1 to sandbox</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>إرسال %1 إلى SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send %1 to LIVE</source>
        <extracomment>%1 is a command as the API spells it; the button is held down</extracomment>
        <translation>اضغط مطولًا لإرسال %1 إلى LIVE</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; %4</source>
        <translation>قيد التنفيذ: %1 %2، %3. للجهاز إجراء واحد في كل مرة؛ %4</translation>
    </message>
    <message>
        <source>Nothing is in flight.</source>
        <translation>لا شيء قيد التنفيذ.</translation>
    </message>
    <message>
        <source>In flight: %1 (%2), %3.</source>
        <translation>قيد التنفيذ: %1 (%2)، %3.</translation>
    </message>
    <message>
        <source>A device holds one action: it is replaced (cancel_and_replace).</source>
        <translation>للجهاز إجراء واحد في كل مرة: يُستبدل (cancel_and_replace).</translation>
    </message>
    <message>
        <source>It has started and cannot be replaced any more: the API will refuse until it ends.</source>
        <translation>بدأ ولم يعد ممكنًا استبداله: سترفض API حتى ينتهي.</translation>
    </message>
    <message>
        <source>It stays; yours starts when it ends, at %1 (queue_after).</source>
        <translation>يبقى؛ ويبدأ الجديد عند انتهائه: %1 (queue_after).</translation>
    </message>
    <message>
        <source>It has no end, so nothing can be queued behind it: the API will refuse.</source>
        <translation>ليس له نهاية، فلا يمكن وضع شيء بعده: سترفض API.</translation>
    </message>
    <message>
        <source>A device holds one action: %1 decides.</source>
        <translation>للجهاز إجراء واحد في كل مرة: يقرر %1.</translation>
    </message>
    <message>
        <source>A device holds one action: it stays booked and the API will ask what to do.</source>
        <translation>للجهاز إجراء واحد في كل مرة: يبقى مجدولًا وستسأل API ماذا تفعل.</translation>
    </message>
    <message>
        <source>A device holds one action: it must be waited for.</source>
        <translation>للجهاز إجراء واحد في كل مرة: يجب انتظاره.</translation>
    </message>
    <message>
        <source>onConflict: %1</source>
        <translation>onConflict: %1</translation>
    </message>
    <message>
        <source>No onConflict sent: a collision will ask you again</source>
        <translation>من دون onConflict: عند التعارض ستُسأل مجددًا</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Now, as soon as it is sent</source>
        <translation>الآن، فور إرساله</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>The home may have %1 or less as backup afterwards.</source>
        <translation>قد يبقى للمنزل بعد ذلك احتياطي قدره %1 أو أقل.</translation>
    </message>
    <message>
        <source>Without a target it stops at the device&apos;s own floor: the home may be left without backup.</source>
        <translation>من دون هدف يتوقف عند الحد الأدنى للجهاز نفسه: قد يبقى المنزل بلا احتياطي.</translation>
    </message>
    <message>
        <source>%1 stands until another command replaces it.</source>
        <translation>%1 قائم حتى يحل محله أمر آخر.</translation>
    </message>
    <message>
        <source>The home&apos;s own schedule pauses until follow_schedule is sent.</source>
        <translation>يتوقف جدول المنزل مؤقتًا حتى يُرسل follow_schedule.</translation>
    </message>
    <message>
        <source>At the end of the window the battery goes to idle and keeps its level.</source>
        <translation>في نهاية الفترة تنتقل البطارية إلى الخمول وتحافظ على مستواها.</translation>
    </message>
    <message>
        <source>At the end of the window the device goes back by itself.</source>
        <translation>في نهاية الفترة يعود الجهاز تلقائيًا إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>The device&apos;s own schedule will be switched off.</source>
        <translation>سيُوقَف جدول الجهاز الخاص.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; another command overrides it.</source>
        <translation>لا يمكن إلغاؤه بعد إرساله؛ أمر آخر يتجاوزه.</translation>
    </message>
    <message>
        <source>It cannot be cancelled once it is sent; the way back is to send %1 again.</source>
        <translation>لا يمكن إلغاؤه بعد إرساله؛ والرجوع بإرسال %1 مجددًا.</translation>
    </message>
    <message>
        <source>You can cancel it until it starts, %1. Once acknowledged, only another command can override it.</source>
        <translation>يمكن إلغاؤه حتى يبدأ، %1. وبعد أن يصير مُستلَمًا لا يتجاوزه إلا أمر آخر.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Settings make no action: nothing in flight is touched.</source>
        <translation>الإعدادات لا تُنشئ إجراءً: لا يُمَس شيء مما هو قيد التنفيذ.</translation>
    </message>
    <message>
        <source>The device keeps it until it is changed again. Some makers confirm without looking: the next reading is the proof.</source>
        <translation>يحتفظ الجهاز به حتى يُغيَّر مجددًا. بعض الشركات المصنّعة تؤكد من دون تحقق: القراءة التالية هي الدليل.</translation>
    </message>
    <message>
        <source>The way back is to set %1.</source>
        <translation>الرجوع بضبط %1.</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>إلغاء %1؟</translation>
    </message>
    <message>
        <source>%1 is what is cancelled.</source>
        <translation>ما يُلغى هو %1.</translation>
    </message>
    <message>
        <source>It will not run. The device goes on with what it does now.</source>
        <translation>لن يُنفَّذ. يواصل الجهاز ما يفعله الآن.</translation>
    </message>
    <message>
        <source>A cancelled action does not come back: it would have to be sent anew.</source>
        <translation>الإجراء الملغى لا يعود: يجب إرساله من جديد.</translation>
    </message>
    <message>
        <source>Revoke the consent of %1 for every device?</source>
        <translation>سحب موافقة %1 على كل الأجهزة؟</translation>
    </message>
    <message numerus="yes">
        <source>Revoke the consent of %1 for %n device(s)?</source>
        <translation>
            <numerusform>سحب موافقة %1 على 0 جهاز؟</numerusform>
            <numerusform>سحب موافقة %1 على جهاز واحد؟</numerusform>
            <numerusform>سحب موافقة %1 على جهازين؟</numerusform>
            <numerusform>سحب موافقة %1 على %n أجهزة؟</numerusform>
            <numerusform>سحب موافقة %1 على %n جهازًا؟</numerusform>
            <numerusform>سحب موافقة %1 على %n جهاز؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Every device</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>مرتبط</translation>
    </message>
    <message>
        <source>unlinked</source>
        <translation>غير مرتبط</translation>
    </message>
    <message>
        <source>Reading and commanding these devices stops at once.</source>
        <translation>تتوقف فورًا قراءة هذه الأجهزة وإرسال الأوامر إليها.</translation>
    </message>
    <message>
        <source>The stored logins are deleted.</source>
        <translation>تُحذف بيانات الدخول المخزنة.</translation>
    </message>
    <message>
        <source>There is no way back but the customer linking the devices again.</source>
        <translation>لا رجوع إلا بأن يعيد العميل ربط الأجهزة.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3, %4.</source>
        <translation>لا شيء قيد التنفيذ. كان آخر إجراء %1 (%2): %3، %4.</translation>
    </message>
    <message>
        <source>Nothing is in flight. The last action was %1 (%2): %3.</source>
        <translation>لا شيء قيد التنفيذ. كان آخر إجراء %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation>الخانة %1</translation>
    </message>
    <message>
        <source>A schedule makes no action now: nothing in flight is touched.</source>
        <translation>لا يُنشئ الجدول إجراءً الآن: لا يُمَس شيء مما هو قيد التنفيذ.</translation>
    </message>
    <message>
        <source>The device does this by itself, without asking again.</source>
        <translation>يفعل الجهاز هذا تلقائيًا، دون السؤال مجددًا.</translation>
    </message>
    <message>
        <source>The device does this by itself every day, until the schedule is changed or cancelled.</source>
        <translation>يفعل الجهاز هذا تلقائيًا كل يوم، إلى أن يُغيَّر الجدول أو يُلغى.</translation>
    </message>
    <message>
        <source>It takes the place of %1.</source>
        <translation>يحل محل %1.</translation>
    </message>
    <message>
        <source>The way back is to set the old schedule again.</source>
        <translation>الرجوع بضبط الجدول القديم مجددًا.</translation>
    </message>
    <message>
        <source>The way back is to cancel the schedule.</source>
        <translation>الرجوع بإلغاء الجدول.</translation>
    </message>
    <message>
        <source>Cancel the schedule %1?</source>
        <translation>إلغاء الجدول %1؟</translation>
    </message>
    <message>
        <source>An action that it has begun already is not touched.</source>
        <translation>لا يُمَس إجراء بدأه الجدول بالفعل.</translation>
    </message>
    <message>
        <source>The device no longer does any of this by itself.</source>
        <translation>لا يعود الجهاز يفعل أيًا من هذا تلقائيًا.</translation>
    </message>
    <message>
        <source>The way back is to set the schedule once more.</source>
        <translation>الرجوع بضبط الجدول مرة أخرى.</translation>
    </message>
    <message>
        <source>A real battery in a customer&apos;s home</source>
        <translation>بطارية حقيقية في منزل عميل</translation>
    </message>
    <message>
        <source>A real charger in a customer&apos;s home</source>
        <translation>شاحن حقيقي في منزل عميل</translation>
    </message>
    <message>
        <source>A real heating and cooling in a customer&apos;s home</source>
        <translation>مكيّف حقيقي في منزل عميل</translation>
    </message>
    <message>
        <source>A real solar inverter in a customer&apos;s home</source>
        <translation>عاكس شمسي حقيقي في منزل عميل</translation>
    </message>
    <message>
        <source>A real vehicle in a customer&apos;s home</source>
        <translation>مركبة حقيقية في منزل عميل</translation>
    </message>
    <message>
        <source>A real device in a customer&apos;s home</source>
        <translation>جهاز حقيقي في منزل عميل</translation>
    </message>
    <message>
        <source>Send settings to demo</source>
        <translation>إرسال الإعدادات إلى DEMO</translation>
    </message>
    <message>
        <source>Send settings to sandbox</source>
        <translation>إرسال الإعدادات إلى SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send settings to LIVE</source>
        <translation>اضغط مطولًا لإرسال الإعدادات إلى LIVE</translation>
    </message>
    <message>
        <source>Send the cancellation to demo</source>
        <translation>إرسال الإلغاء إلى DEMO</translation>
    </message>
    <message>
        <source>Send the cancellation to sandbox</source>
        <translation>إرسال الإلغاء إلى SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the cancellation to LIVE</source>
        <translation>اضغط مطولًا لإرسال الإلغاء إلى LIVE</translation>
    </message>
    <message>
        <source>Send the schedule to demo</source>
        <translation>إرسال الجدول إلى DEMO</translation>
    </message>
    <message>
        <source>Send the schedule to sandbox</source>
        <translation>إرسال الجدول إلى SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the schedule to LIVE</source>
        <translation>اضغط مطولًا لإرسال الجدول إلى LIVE</translation>
    </message>
    <message>
        <source>Send the revocation to demo</source>
        <translation>إرسال السحب إلى DEMO</translation>
    </message>
    <message>
        <source>Send the revocation to sandbox</source>
        <translation>إرسال السحب إلى SANDBOX</translation>
    </message>
    <message>
        <source>Hold to send the revocation to LIVE</source>
        <translation>اضغط مطولًا لإرسال السحب إلى LIVE</translation>
    </message>
    <message>
        <source>In flight: %1 %2, %3. A device holds one action; a collision will ask you again.</source>
        <extracomment>A command, its id, its state</extracomment>
        <translation>قيد التنفيذ: %1 %2، %3. يحمل الجهاز إجراءً واحدًا؛ عند التعارض سيُسأل من جديد.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>تسحب حتى %1 إلى أن تبلغ %2، %3.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2, %3.</source>
        <extracomment>A power, a level, and &quot;about 14 min&quot;</extracomment>
        <translation>تعطي حتى %1 إلى أن تبلغ %2، %3.</translation>
    </message>
    <message>
        <source>It draws up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>تسحب حتى %1 إلى أن تبلغ %2.</translation>
    </message>
    <message>
        <source>It gives up to %1 until %2.</source>
        <extracomment>A power and a level</extracomment>
        <translation>تعطي حتى %1 إلى أن تبلغ %2.</translation>
    </message>
    <message>
        <source>It draws up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>تسحب حتى %1.</translation>
    </message>
    <message>
        <source>It gives up to %1.</source>
        <extracomment>A power</extracomment>
        <translation>تعطي حتى %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>تسحب قدر ما تستطيع إلى أن تبلغ %1.</translation>
    </message>
    <message>
        <source>It gives as much as it can until %1.</source>
        <extracomment>A level</extracomment>
        <translation>تعطي قدر ما تستطيع إلى أن تبلغ %1.</translation>
    </message>
    <message>
        <source>It draws as much as it can.</source>
        <translation>تسحب قدر ما تستطيع.</translation>
    </message>
    <message>
        <source>It gives as much as it can.</source>
        <translation>تعطي قدر ما تستطيع.</translation>
    </message>
    <message>
        <source>Then it rests and stays in %1 until another command replaces it.</source>
        <extracomment>%1 is a command as the API spells it</extracomment>
        <translation>ثم تسكن وتبقى في %1 إلى أن يحلّ محله أمر آخر.</translation>
    </message>
    <message>
        <source>Change %1 %2 to %3?</source>
        <extracomment>A setting, &quot;of this battery&quot;, and its new value</extracomment>
        <translation>تغيير %1 لـ%2 إلى %3؟</translation>
    </message>
    <message numerus="yes">
        <source>Change %n setting(s) %1?</source>
        <extracomment>%1 is &quot;of this battery&quot;</extracomment>
        <translation>
            <numerusform>لا تغيير في إعدادات %1؟</numerusform>
            <numerusform>تغيير إعداد واحد لـ%1؟</numerusform>
            <numerusform>تغيير إعدادين لـ%1؟</numerusform>
            <numerusform>تغيير %n إعدادات لـ%1؟</numerusform>
            <numerusform>تغيير %n إعدادًا لـ%1؟</numerusform>
            <numerusform>تغيير %n إعداد لـ%1؟</numerusform>
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
        <translation>تغيير جدول %1؟</translation>
    </message>
    <message>
        <source>Set a schedule for %1?</source>
        <extracomment>%1 is &quot;this battery&quot;</extracomment>
        <translation>ضبط جدول لـ%1؟</translation>
    </message>
</context>
<context>
    <name>fleet::Grade</name>
    <message>
        <source>It cannot be undone.</source>
        <translation>لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>LIVE: real equipment.</source>
        <translation>LIVE: معدات حقيقية.</translation>
    </message>
    <message>
        <source>%1: nothing real is touched.</source>
        <translation>%1: لا يُمَس شيء حقيقي.</translation>
    </message>
    <message>
        <source>Every device of this user.</source>
        <translation>كل أجهزة هذا المستخدم.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) at once.</source>
        <translation>
            <numerusform>لا أجهزة.</numerusform>
            <numerusform>جهاز واحد.</numerusform>
            <numerusform>جهازان دفعة واحدة.</numerusform>
            <numerusform>%n أجهزة دفعة واحدة.</numerusform>
            <numerusform>%n جهازًا دفعة واحدة.</numerusform>
            <numerusform>%n جهاز دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values shown are old, and reading them again did not work.</source>
        <translation>القيم المعروضة قديمة، ولم تنجح إعادة قراءتها.</translation>
    </message>
    <message>
        <source>The values shown are old.</source>
        <translation>القيم المعروضة قديمة.</translation>
    </message>
    <message>
        <source>It runs at once and cannot be cancelled.</source>
        <translation>يُنفَّذ فورًا ولا يمكن إلغاؤه.</translation>
    </message>
</context>
<context>
    <name>fleet::History</name>
    <message>
        <source>Another window or desk records this history; this one reads it.</source>
        <translation>تسجّل نافذة أو محطة عمل أخرى هذا التاريخ؛ وهذه تقرؤه فقط.</translation>
    </message>
    <message>
        <source>No room for history: readings are shown but not recorded.</source>
        <translation>لا مساحة للتاريخ: تُعرض القراءات ولا تُسجَّل.</translation>
    </message>
    <message>
        <source>History cannot be kept: readings are shown but not recorded.</source>
        <translation>لا يمكن حفظ التاريخ: تُعرض القراءات ولا تُسجَّل.</translation>
    </message>
</context>
<context>
    <name>fleet::HistoryExport</name>
    <message>
        <source>From (%1)</source>
        <translation>من (%1)</translation>
    </message>
    <message>
        <source>To (%1)</source>
        <translation>إلى (%1)</translation>
    </message>
</context>
<context>
    <name>fleet::InspectorModel</name>
    <message>
        <source>none</source>
        <comment>status of a request that got no answer</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>جولة قراءة</translation>
    </message>
    <message>
        <source>open device</source>
        <translation>الجهاز المفتوح</translation>
    </message>
    <message>
        <source>follow actions</source>
        <translation>متابعة الإجراءات</translation>
    </message>
    <message>
        <source>command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>health</source>
        <translation>حالة الخدمة</translation>
    </message>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4, %5</source>
        <translation>%1 %2، %3، %4، %5</translation>
    </message>
</context>
<context>
    <name>fleet::IntentFile</name>
    <message>
        <source>The journal of commands cannot be written: %1</source>
        <translation>لا يمكن كتابة دفتر الأوامر: %1</translation>
    </message>
    <message>
        <source>The journal of commands is damaged. Look at what the devices are doing, then move the file away to begin a new one: %1</source>
        <translation>دفتر الأوامر تالف. تحقق مما تفعله الأجهزة، ثم انقل الملف لبدء ملف جديد: %1</translation>
    </message>
    <message>
        <source>it was made by a newer version of this application.</source>
        <translation>أُنشئ بإصدار أحدث من هذا التطبيق.</translation>
    </message>
</context>
<context>
    <name>fleet::IntentWords</name>
    <message>
        <source>There was no connection. Nothing left this computer.</source>
        <translation>لم يكن هناك اتصال. لم يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Writing was locked before it could be sent. Nothing left this computer.</source>
        <translation>قُفلت الكتابة قبل إمكان الإرسال. لم يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The connection was not the environment that was confirmed. Nothing left this computer.</source>
        <translation>لم يكن الاتصال بالبيئة التي أُكّدت. لم يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing was sent.</source>
        <translation>تعذرت كتابة الدفتر، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The window was closing. Nothing left this computer.</source>
        <translation>كانت النافذة تُغلق. لم يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>مقبول: %1</translation>
    </message>
    <message>
        <source>The next reading of the device is the proof.</source>
        <translation>القراءة التالية للجهاز هي الدليل.</translation>
    </message>
    <message>
        <source>The service confirmed it.</source>
        <translation>أكدته الخدمة.</translation>
    </message>
    <message>
        <source>Booked for %1 (%2), %3 UTC.</source>
        <translation>مجدول: %1 (%2)، %3 UTC.</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>مجدول.</translation>
    </message>
    <message>
        <source>Completed: %1</source>
        <translation>مكتمل: %1</translation>
    </message>
    <message>
        <source>The maker accepted it. The reading shows what the device does.</source>
        <translation>قبلته الشركة المصنّعة. تُظهر القراءة ما يفعله الجهاز.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>ملغى: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>%1 is on its way to the maker.</source>
        <translation>%1 في الطريق إلى الشركة المصنّعة.</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>revoke the consent of %1</source>
        <translation>سحب موافقة %1</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>جارٍ الإرسال: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم يُرسل: %1</translation>
    </message>
    <message>
        <source>We do not know whether it arrived: %1</source>
        <translation>لا يُعرف هل وصل: %1</translation>
    </message>
    <message numerus="yes">
        <source>There are %n actions just like it from that moment. One may be yours, another desk&apos;s the other. It is not sent again.</source>
        <translation>
            <numerusform>لا إجراءات مطابقة تمامًا من تلك اللحظة. لا يُعاد إرساله.</numerusform>
            <numerusform>يوجد إجراء واحد مطابق تمامًا من تلك اللحظة. قد يكون من هنا أو من محطة عمل أخرى. لا يُعاد إرساله.</numerusform>
            <numerusform>يوجد إجراءان مطابقان تمامًا من تلك اللحظة. قد يكون أحدهما من هنا والآخر من محطة عمل أخرى. لا يُعاد إرساله.</numerusform>
            <numerusform>توجد %n إجراءات مطابقة تمامًا من تلك اللحظة. قد يكون أحدها من هنا وغيره من محطة عمل أخرى. لا يُعاد إرساله.</numerusform>
            <numerusform>يوجد %n إجراءً مطابقًا تمامًا من تلك اللحظة. قد يكون أحدها من هنا وغيره من محطة عمل أخرى. لا يُعاد إرساله.</numerusform>
            <numerusform>يوجد %n إجراء مطابق تمامًا من تلك اللحظة. قد يكون أحدها من هنا وغيره من محطة عمل أخرى. لا يُعاد إرساله.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection was lost on the way. The device is being read to find out; it is not sent again.</source>
        <translation>انقطع الاتصال في الطريق. تُقرأ حالة الجهاز لمعرفة ما حدث؛ ولا يُعاد الإرسال.</translation>
    </message>
    <message>
        <source>Not seen on the device: %1</source>
        <translation>لم يُشاهد على الجهاز: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and later readings show the old values.</source>
        <translation>انقطع الاتصال في الطريق، والقراءات اللاحقة تُظهر القيم القديمة.</translation>
    </message>
    <message>
        <source>It did not arrive: %1</source>
        <translation>لم يصل: %1</translation>
    </message>
    <message>
        <source>The connection was lost on the way and the service knows of no such action. It was not sent again.</source>
        <translation>انقطع الاتصال في الطريق، ولا تعرف الخدمة إجراءً كهذا. لم يُعد إرساله.</translation>
    </message>
    <message>
        <source>It arrived after all: %1</source>
        <translation>وصل رغم ذلك: %1</translation>
    </message>
    <message>
        <source>Booked for %1 UTC.</source>
        <translation>مجدول: %1 UTC.</translation>
    </message>
    <message numerus="yes">
        <source>schedule of %n slot(s), %1</source>
        <translation>
            <numerusform>جدول بلا خانات، %1</numerusform>
            <numerusform>جدول من خانة واحدة، %1</numerusform>
            <numerusform>جدول من خانتين، %1</numerusform>
            <numerusform>جدول من %n خانات، %1</numerusform>
            <numerusform>جدول من %n خانة، %1</numerusform>
            <numerusform>جدول من %n خانة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>cancel the schedule %1</source>
        <translation>إلغاء الجدول %1</translation>
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
        <translation>يحتاج العنوان إلى بروتوكول ومضيف، مثل https://api.amps.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>Plain http goes to this computer only: anywhere else the key could be read on the way. Use https.</source>
        <translation>http غير المشفّر يذهب إلى هذا الحاسوب فقط: في أي مكان آخر يمكن قراءة المفتاح في الطريق. استخدم https.</translation>
    </message>
    <message>
        <source>The address must not hold a user or a password.</source>
        <translation>يجب ألا يحتوي العنوان اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address must not hold a query or a fragment.</source>
        <translation>يجب ألا يحتوي العنوان استعلامًا أو جزءًا بعد #.</translation>
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
        <translation>صار العنوان غيره الآن.</translation>
    </message>
    <message>
        <source>This is a sandbox key. Use the SANDBOX door.</source>
        <translation>هذا مفتاح SANDBOX. استخدم مدخل SANDBOX.</translation>
    </message>
    <message>
        <source>Sandbox key recognised</source>
        <translation>عُرف مفتاح SANDBOX</translation>
    </message>
    <message>
        <source>This is a LIVE key: it reaches real equipment. Use the LIVE door.</source>
        <translation>هذا مفتاح LIVE: يصل إلى معدات حقيقية. استخدم مدخل LIVE.</translation>
    </message>
    <message>
        <source>LIVE key recognised</source>
        <translation>عُرف مفتاح LIVE</translation>
    </message>
    <message>
        <source>This prefix is unknown, which counts as LIVE. Use the LIVE door.</source>
        <translation>هذه البادئة غير معروفة، وتُعدّ LIVE. استخدم مدخل LIVE.</translation>
    </message>
    <message>
        <source>This prefix is unknown. It is treated as LIVE.</source>
        <translation>هذه البادئة غير معروفة. تُعامل معاملة LIVE.</translation>
    </message>
    <message>
        <source>A key is one word without blanks.</source>
        <translation>المفتاح كلمة واحدة بلا مسافات.</translation>
    </message>
    <message numerus="yes">
        <source>That is no key: a key is one word of at least %n characters.</source>
        <translation>
            <numerusform>ليس هذا مفتاحًا: المفتاح كلمة واحدة.</numerusform>
            <numerusform>ليس هذا مفتاحًا: المفتاح كلمة من حرف واحد على الأقل.</numerusform>
            <numerusform>ليس هذا مفتاحًا: المفتاح كلمة من حرفين على الأقل.</numerusform>
            <numerusform>ليس هذا مفتاحًا: المفتاح كلمة من %n أحرف على الأقل.</numerusform>
            <numerusform>ليس هذا مفتاحًا: المفتاح كلمة من %n حرفًا على الأقل.</numerusform>
            <numerusform>ليس هذا مفتاحًا: المفتاح كلمة من %n حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was a sandbox key. It opens the SANDBOX door.</source>
        <translation>كان ذلك مفتاح SANDBOX. يفتح مدخل SANDBOX.</translation>
    </message>
    <message>
        <source>That was a LIVE key. It opens the LIVE door alone; nothing was sent.</source>
        <translation>كان ذلك مفتاح LIVE. يفتح مدخل LIVE وحده؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>That key has an unknown prefix, which counts as LIVE. It opens the LIVE door alone.</source>
        <translation>لذلك المفتاح بادئة غير معروفة تُعدّ LIVE. يفتح مدخل LIVE وحده.</translation>
    </message>
    <message>
        <source>The copy in the clipboard was cleared.</source>
        <translation>مُسحت النسخة من الحافظة.</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>جارٍ فحص %1 …</translation>
    </message>
    <message>
        <source>Handing the key to the keyring …</source>
        <translation>جارٍ تسليم المفتاح إلى سلسلة المفاتيح …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح …</translation>
    </message>
</context>
<context>
    <name>fleet::KeyKeeper</name>
    <message>
        <source>The key is kept in this computer’s keyring.</source>
        <translation>المفتاح محفوظ في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keyring refused to keep the key. It stays in memory for this run and has to be entered again next time.</source>
        <translation>رفضت سلسلة المفاتيح حفظ المفتاح. يبقى في الذاكرة لهذا التشغيل ويجب إدخاله مجددًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>The keyring does not answer; it may be locked. The key stays in memory for this run and has to be entered again next time.</source>
        <translation>لا ترد سلسلة المفاتيح؛ قد تكون مقفلة. يبقى المفتاح في الذاكرة لهذا التشغيل ويجب إدخاله مجددًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>This computer has no keyring that works. The key stays in memory for this run and has to be entered again next time; it is never written to a file.</source>
        <translation>ليس لهذا الحاسوب سلسلة مفاتيح عاملة. يبقى المفتاح في الذاكرة لهذا التشغيل ويجب إدخاله مجددًا في المرة القادمة؛ ولا يُكتب في ملف أبدًا.</translation>
    </message>
</context>
<context>
    <name>fleet::Languages</name>
    <message>
        <source>As the desktop: %1</source>
        <comment>a language</comment>
        <translation>حسب سطح المكتب: %1</translation>
    </message>
</context>
<context>
    <name>fleet::LinkAddress</name>
    <message>
        <source>Enter the id of your app; it is in the dashboard.</source>
        <translation>أدخل معرّف تطبيقك؛ تجده في لوحة التحكم.</translation>
    </message>
    <message>
        <source>The id of an app holds letters, digits, dots, dashes and underscores only.</source>
        <translation>لا يحتوي معرّف التطبيق إلا أحرفًا لاتينية وأرقامًا ونقاطًا وشرطات وشرطات سفلية.</translation>
    </message>
    <message>
        <source>“%1” cannot be linked.</source>
        <translation>لا يمكن ربط «%1».</translation>
    </message>
    <message>
        <source>The customer&apos;s reference must be an e-mail address of at most 100 characters.</source>
        <translation>يجب أن يكون مرجع العميل عنوان بريد إلكتروني من 100 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>At most 100 devices can be linked at once.</source>
        <translation>يمكن ربط 100 جهاز دفعة واحدة على الأكثر.</translation>
    </message>
</context>
<context>
    <name>fleet::LocalBook</name>
    <message>
        <source>Names and notes cannot be read: %1</source>
        <translation>لا يمكن قراءة الأسماء والملاحظات: %1</translation>
    </message>
    <message>
        <source>Names and notes cannot be read: %1 is damaged. It is left as it is.</source>
        <translation>لا يمكن قراءة الأسماء والملاحظات: %1 تالف. يُترك كما هو.</translation>
    </message>
    <message>
        <source>Names and notes are kept for this run only: %1 could not be read.</source>
        <translation>تُحفظ الأسماء والملاحظات لهذا التشغيل فقط: تعذرت قراءة %1.</translation>
    </message>
    <message>
        <source>Names and notes could not be kept: %1</source>
        <translation>تعذر حفظ الأسماء والملاحظات: %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” for %n device(s)</source>
        <translation>
            <numerusform>الوسم «%1» لـ 0 جهاز</numerusform>
            <numerusform>الوسم «%1» لجهاز واحد</numerusform>
            <numerusform>الوسم «%1» لجهازين</numerusform>
            <numerusform>الوسم «%1» لـ %n أجهزة</numerusform>
            <numerusform>الوسم «%1» لـ %n جهازًا</numerusform>
            <numerusform>الوسم «%1» لـ %n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %n device(s)</source>
        <translation>
            <numerusform>لم يُزل الوسم «%1» عن أي جهاز</numerusform>
            <numerusform>أُزيل الوسم «%1» عن جهاز واحد</numerusform>
            <numerusform>أُزيل الوسم «%1» عن جهازين</numerusform>
            <numerusform>أُزيل الوسم «%1» عن %n أجهزة</numerusform>
            <numerusform>أُزيل الوسم «%1» عن %n جهازًا</numerusform>
            <numerusform>أُزيل الوسم «%1» عن %n جهاز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note for %n device(s)</source>
        <translation>
            <numerusform>ملاحظة بلا أجهزة</numerusform>
            <numerusform>ملاحظة لجهاز واحد</numerusform>
            <numerusform>ملاحظة لجهازين</numerusform>
            <numerusform>ملاحظة لـ %n أجهزة</numerusform>
            <numerusform>ملاحظة لـ %n جهازًا</numerusform>
            <numerusform>ملاحظة لـ %n جهاز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::Manual</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>قراءة الأسطول</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>لغة الاستعلام</translation>
    </message>
    <message>
        <source>A device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Commanding safely</source>
        <translation>إصدار الأوامر بأمان</translation>
    </message>
    <message>
        <source>Actions and the audit log</source>
        <translation>الإجراءات وسجل التدقيق</translation>
    </message>
    <message>
        <source>Customers, tickets, the inspector</source>
        <translation>العملاء والتذاكر والمفتش</translation>
    </message>
    <message>
        <source>Troubleshooting by message</source>
        <translation>حل المشكلات حسب الرسالة</translation>
    </message>
    <message>
        <source>Keys and the command palette</source>
        <translation>المفاتيح ولوحة الأوامر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Integrators</source>
        <translation>المُدمِجون</translation>
    </message>
    <message>
        <source>History, charts, export</source>
        <translation>التاريخ والمخططات والتصدير</translation>
    </message>
</context>
<context>
    <name>fleet::PaletteModel</name>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a parameter and its bounds: power 0 to 5.0 kW</comment>
        <translation>%1 %2 إلى %3</translation>
    </message>
    <message>
        <source>opens the form, asks before sending</source>
        <translation>يفتح النموذج، ويسأل قبل الإرسال</translation>
    </message>
    <message>
        <source>Set %1</source>
        <comment>a setting of the device</comment>
        <translation>ضبط %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>الآن %1</translation>
    </message>
    <message>
        <source>Filter the fleet: %1</source>
        <translation>تصفية الأسطول: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the fleet for “%1”</source>
        <translation>البحث في الأسطول عن «%1»</translation>
    </message>
    <message>
        <source>Commands for %1</source>
        <translation>أوامر %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Settings of the device</source>
        <translation>إعدادات الجهاز</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
</context>
<context>
    <name>fleet::PendingCommand</name>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>sent %1 ago</source>
        <translation>أُرسل قبل %1</translation>
    </message>
</context>
<context>
    <name>fleet::PlanningLanes</name>
    <message>
        <source>maker not known</source>
        <translation>شركة مصنّعة غير معروفة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actions</source>
        <translation>
            <numerusform>لا إجراءات</numerusform>
            <numerusform>إجراء واحد</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%Ln إجراءات</numerusform>
            <numerusform>%Ln إجراءً</numerusform>
            <numerusform>%Ln إجراء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::PlantTime</name>
    <message>
        <source>if the plant is in your zone, %1</source>
        <translation>إن كان الموقع في منطقتك الزمنية، %1</translation>
    </message>
    <message>
        <source>the plant&apos;s clock was UTC%1%2 at the last booking</source>
        <translation>كانت ساعة الموقع UTC%1%2 عند آخر جدولة</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>%1 from when it is sent: %2 in your zone</source>
        <translation>%1 من لحظة الإرسال: %2 في منطقتك الزمنية</translation>
    </message>
    <message>
        <source>%1 at the plant</source>
        <translation>%1 في الموقع</translation>
    </message>
    <message>
        <source>No clock shows %1 that night, %2: it is skipped. The service decides what it takes it for.</source>
        <translation>لا ساعة تعرض %1 تلك الليلة، %2: يُتخطى هذا الوقت. تقرر الخدمة كيف تفهمه.</translation>
    </message>
    <message>
        <source>%1 at the plant, %2 (%3)</source>
        <translation>%1 في الموقع، %2 (%3)</translation>
    </message>
    <message>
        <source>%1 has passed, %2.</source>
        <translation>مضى %1، %2.</translation>
    </message>
    <message>
        <source>That is more than 30 days ahead, %1.</source>
        <translation>هذا أبعد من 30 يومًا، %1.</translation>
    </message>
    <message>
        <source>%1 comes twice that night, %2: %3 and %4 UTC. The service decides which it takes.</source>
        <translation>يأتي %1 مرتين تلك الليلة، %2: %3 و%4 UTC. تقرر الخدمة أيهما تأخذ.</translation>
    </message>
    <message>
        <source>The clocks change within this window: it lasts %1 and not %2, %3.</source>
        <translation>يتغير التوقيت خلال هذه الفترة: تدوم %1 لا %2، %3.</translation>
    </message>
    <message>
        <source>h, hr, hrs, hour, hours</source>
        <extracomment>What people may type for hours, after a number, apart by commas</extracomment>
        <translation>h, س, ساعة, ساعات, ساعتين</translation>
    </message>
    <message>
        <source>m, min, mins, minute, minutes</source>
        <extracomment>What people may type for minutes, after a number, apart by commas</extracomment>
        <translation>m, min, د, دقيقة, دقائق, دقيقتين</translation>
    </message>
</context>
<context>
    <name>fleet::PollWatch</name>
    <message>
        <source>This application has read nothing for %1. What you see may be out of date.</source>
        <translation>لم يقرأ هذا التطبيق شيئًا منذ %1. قد يكون ما تراه قديمًا.</translation>
    </message>
    <message>
        <source>This application stood still, and has read nothing for %1. What you see may be out of date.</source>
        <translation>كان هذا التطبيق متوقفًا ولم يقرأ شيئًا منذ %1. قد يكون ما تراه قديمًا.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands still. The ages of readings cannot be trusted.</source>
        <translation>ساعة هذا الحاسوب متوقفة. لا يمكن الوثوق بأعمار القراءات.</translation>
    </message>
</context>
<context>
    <name>fleet::PrimitiveRegistry</name>
    <message>
        <source>unit as reported</source>
        <translation>الوحدة كما أُبلغ عنها</translation>
    </message>
    <message>
        <source>unit as declared in %1</source>
        <extracomment>%1 is the path of a command&apos;s parameter, commands.charge.power</extracomment>
        <translation>الوحدة كما أُعلنت في %1</translation>
    </message>
    <message>
        <source>unit as declared in settings</source>
        <translation>الوحدة كما أُعلنت في الإعدادات</translation>
    </message>
    <message>
        <source>unit as documented</source>
        <translation>الوحدة كما وُثّقت</translation>
    </message>
    <message>
        <source>unit by its name</source>
        <translation>الوحدة من الاسم</translation>
    </message>
    <message>
        <source>given in Wh</source>
        <translation>معطى بوحدة Wh</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>idle</source>
        <comment>no power into or out of a battery</comment>
        <translation>خمول</translation>
    </message>
    <message>
        <source>into the battery</source>
        <translation>إلى البطارية</translation>
    </message>
    <message>
        <source>out of the battery</source>
        <translation>من البطارية</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a spoken quantity, and where it flows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>peak seen %1</source>
        <translation>الذروة المشاهدة %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 above the declared %2</source>
        <translation>%1 فوق المعلن %2</translation>
    </message>
    <message>
        <source>%1 below the declared %2</source>
        <translation>%1 تحت المعلن %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a bound and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ring 0 to 100</source>
        <translation>حلقة من 0 إلى 100</translation>
    </message>
    <message>
        <source>%1, mark at %2</source>
        <translation>%1، علامة عند %2</translation>
    </message>
    <message>
        <source>gauge without a scale: no bounds are declared</source>
        <translation>مؤشر بلا مقياس: لا حدود معلنة</translation>
    </message>
    <message>
        <source>gauge, scaled to the peak seen: no bounds are declared</source>
        <translation>مؤشر بمقياس الذروة المشاهدة: لا حدود معلنة</translation>
    </message>
    <message>
        <source>gauge %1 to %2, from %3</source>
        <translation>مؤشر من %1 إلى %2، بحسب %3</translation>
    </message>
    <message>
        <source>number, no unit declared</source>
        <translation>رقم، بلا وحدة معلنة</translation>
    </message>
    <message>
        <source>number, %1</source>
        <translation>رقم، %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>قيد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا قيود</numerusform>
            <numerusform>قيد واحد</numerusform>
            <numerusform>قيدان</numerusform>
            <numerusform>%n قيود</numerusform>
            <numerusform>%n قيدًا</numerusform>
            <numerusform>%n قيد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>عضو واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>list, opened in place</source>
        <translation>قائمة، تُفتح في مكانها</translation>
    </message>
    <message>
        <source>object, opened in place</source>
        <translation>كائن، يُفتح في مكانه</translation>
    </message>
    <message>
        <source>text, shown as the status</source>
        <translation>نص، يُعرض حالةً</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>غير مُبلَّغ عنه</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>deeper than three levels: as JSON</source>
        <translation>أعمق من ثلاثة مستويات: بصيغة JSON</translation>
    </message>
    <message>
        <source>Entry %L1</source>
        <translation>القيد %L1</translation>
    </message>
    <message>
        <source>%1, beside the state</source>
        <translation>%1، بجانب الحالة</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>Devices of this family take no settings.</source>
        <translation>أجهزة هذه الفئة لا تقبل إعدادات.</translation>
    </message>
    <message>
        <source>The device gives it without a unit: a fact, not a control.</source>
        <translation>يعطيه الجهاز بلا وحدة: معلومة لا عنصر تحكم.</translation>
    </message>
    <message>
        <source>Its value is not a number.</source>
        <translation>قيمته ليست رقمًا.</translation>
    </message>
    <message>
        <source>The device declares no bounds for it.</source>
        <translation>لا يعلن الجهاز حدودًا له.</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>شحن</translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation>تفريغ</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>خامل</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>استعداد</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Producing</source>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>تدفئة</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>تبريد</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>تدفئة</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>تبريد</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>no longer in the lists</comment>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Needs a new link</source>
        <translation>يحتاج إلى ربط جديد</translation>
    </message>
    <message>
        <source>Never read</source>
        <translation>لم يُقرأ قط</translation>
    </message>
    <message>
        <source>Last known</source>
        <translation>آخر معروف</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a battery</comment>
        <translation>ممتلئة</translation>
    </message>
    <message>
        <source>Plugged in</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>مفصول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How a value was read, and how the API spells it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <comment>a name and its value</comment>
        <translation>%1 نعم</translation>
    </message>
    <message>
        <source>%1 no</source>
        <comment>a name and its value</comment>
        <translation>%1 لا</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Of a charging session</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>A vehicle is plugged in</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>A charging session has ended</extracomment>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Permanent</source>
        <extracomment>A thermostat is held by a setting that stands until it is changed</extracomment>
        <translation>دائم</translation>
    </message>
    <message>
        <source>Follow schedule</source>
        <extracomment>A thermostat follows the schedule of the home</extracomment>
        <translation>حسب الجدول</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileDesk</name>
    <message>
        <source>An address such as postgresql://desk@server/amps_history</source>
        <translation>عنوان مثل postgresql://desk@server/amps_history</translation>
    </message>
    <message>
        <source>Leave the password out: it belongs into ~/.pgpass, readable by you alone, where PostgreSQL&apos;s own library looks for it.</source>
        <translation>تُترك كلمة المرور خارجًا: مكانها ~/.pgpass، لا يقرؤه غيرك، حيث تبحث عنها مكتبة PostgreSQL نفسها.</translation>
    </message>
</context>
<context>
    <name>fleet::ProfileStore</name>
    <message>
        <source>The list of profiles cannot be read: %1</source>
        <translation>لا يمكن قراءة قائمة ملفات التعريف: %1</translation>
    </message>
    <message>
        <source>The list of profiles could not be understood. It was put aside as %1; keys in the keyring are untouched.</source>
        <translation>تعذر فهم قائمة ملفات التعريف. حُفظت جانبًا باسم %1؛ ولم تُمَس المفاتيح في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The list of profiles is being changed by another program.</source>
        <translation>برنامج آخر يغيّر قائمة ملفات التعريف الآن.</translation>
    </message>
    <message>
        <source>The list of profiles was written by a later version of this program; it is not changed.</source>
        <translation>كُتبت قائمة ملفات التعريف بإصدار أحدث من هذا البرنامج؛ ولا تُغيَّر.</translation>
    </message>
    <message>
        <source>The list of profiles cannot be written: %1</source>
        <translation>لا يمكن كتابة قائمة ملفات التعريف: %1</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>يحتاج ملف التعريف إلى اسم.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>الاسم فارغ.</numerusform>
            <numerusform>الاسم حرف واحد على الأكثر.</numerusform>
            <numerusform>الاسم حرفان على الأكثر.</numerusform>
            <numerusform>الاسم %n أحرف على الأكثر.</numerusform>
            <numerusform>الاسم %n حرفًا على الأكثر.</numerusform>
            <numerusform>الاسم %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name holds no control characters.</source>
        <translation>لا يحتوي الاسم أحرف تحكم.</translation>
    </message>
    <message>
        <source>“%1” is the name of the built-in fleet.</source>
        <translation>«%1» هو اسم الأسطول المدمج.</translation>
    </message>
    <message>
        <source>There is a profile called “%1” already.</source>
        <translation>يوجد ملف تعريف باسم «%1» بالفعل.</translation>
    </message>
    <message>
        <source>This profile is gone.</source>
        <translation>زال ملف التعريف هذا.</translation>
    </message>
</context>
<context>
    <name>fleet::ProposalDesk</name>
    <message>
        <source>Proposed by %1</source>
        <translation>اقتراح من %1</translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation>اقتراح من %1: %2</translation>
    </message>
    <message>
        <source>A person turned it down.</source>
        <translation>رفضه شخص.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>settings of %1</source>
        <translation>إعدادات %1</translation>
    </message>
    <message>
        <source>cancel the action %1</source>
        <translation>إلغاء الإجراء %1</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; the window reads on.</source>
        <translation>لا يُعرف هل وصل؛ تواصل النافذة القراءة.</translation>
    </message>
</context>
<context>
    <name>fleet::Query</name>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>هذا القوس لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>Brackets are nested too deeply.</source>
        <translation>الأقواس متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <source>Something must follow OR.</source>
        <translation>يجب أن يتبع OR شيء.</translation>
    </message>
    <message>
        <source>Something must stand before OR.</source>
        <translation>يجب أن يسبق OR شيء.</translation>
    </message>
    <message>
        <source>AND joins what stands on both sides of it.</source>
        <translation>يربط AND ما على جانبيه.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>لا شيء بين القوسين.</translation>
    </message>
    <message>
        <source>What is to be left out must follow.</source>
        <translation>يجب أن يتبع ما يُراد استبعاده.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>علامة الاقتباس هذه غير مغلقة.</translation>
    </message>
    <message>
        <source>There is nothing between the quotes.</source>
        <translation>لا شيء بين علامتي الاقتباس.</translation>
    </message>
    <message>
        <source>Nothing stands before “%1”. Put a text with such signs into quotes.</source>
        <translation>لا شيء قبل «%1». ضع نصًا فيه مثل هذه العلامات بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A value must follow “%1”.</source>
        <translation>يجب أن تتبع «%1» قيمة.</translation>
    </message>
    <message>
        <source>No device reports “%1”, and it is no key of the search.</source>
        <translation>لا جهاز يُبلّغ عن «%1»، وليس مفتاحًا من مفاتيح البحث.</translation>
    </message>
    <message>
        <source>No device reports “%1”. Did you mean “%2”?</source>
        <translation>لا جهاز يُبلّغ عن «%1». هل تقصد «%2»؟</translation>
    </message>
    <message>
        <source>Write available:yes or available:no.</source>
        <translation>اكتب available:yes أو available:no.</translation>
    </message>
    <message>
        <source>“%1” is unknown after %2. There are: %3.</source>
        <translation>«%1» غير معروف بعد %2. المتاح: %3.</translation>
    </message>
    <message>
        <source>“%1” is a text: write %1:%2 for one that contains it, %1=%2 for one that is it.</source>
        <translation>«%1» نص: اكتب %1:%2 لما يحتويه، و%1=%2 لما يساويه.</translation>
    </message>
    <message>
        <source>Say which time: %1s, %1m, %1h or %1d.</source>
        <translation>حدّد وحدة الوقت: %1s أو %1m أو %1h أو %1d.</translation>
    </message>
    <message>
        <source>An age is a number with s, m, h or d, for example 5m.</source>
        <translation>العمر رقم مع s أو m أو h أو d، مثل 5m.</translation>
    </message>
    <message>
        <source>Compare an age: age&lt;%1 for younger, age&gt;%1 for older.</source>
        <translation>قارن عمرًا: age&lt;%1 للأحدث، age&gt;%1 للأقدم.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس رقمًا.</translation>
    </message>
    <message>
        <source>“%1” is no unit.</source>
        <translation>«%1» ليست وحدة.</translation>
    </message>
    <message>
        <source>“%1” is a power, counted in kW; %2 is an energy.</source>
        <translation>«%1» قدرة تُحسب بـ kW؛ و%2 طاقة.</translation>
    </message>
    <message>
        <source>“%1” is an energy, counted in kWh; %2 is a power.</source>
        <translation>«%1» طاقة تُحسب بـ kWh؛ و%2 قدرة.</translation>
    </message>
    <message>
        <source>“%1” has no unit.</source>
        <translation>ليس لـ «%1» وحدة.</translation>
    </message>
    <message>
        <source>“%1” is counted in %2, not in %3.</source>
        <translation>يُحسب «%1» بـ %2 لا بـ %3.</translation>
    </message>
    <message>
        <source>Write can:charge, or can:charge.power&gt;=3kw.</source>
        <translation>اكتب can:charge أو can:charge.power&gt;=3kw.</translation>
    </message>
    <message>
        <source>Only a parameter can be compared, as in can:charge.power&gt;=3kw.</source>
        <translation>لا تُقارن إلا معلمة، كما في can:charge.power&gt;=3kw.</translation>
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
        <translation>الشركة المصنّعة</translation>
    </message>
    <message>
        <source>model name</source>
        <translation>اسم الطراز</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>معرّف الجهاز</translation>
    </message>
    <message>
        <source>user id, where it was looked up</source>
        <translation>معرّف المستخدم، حيث جرى البحث عنه</translation>
    </message>
    <message>
        <source>what it is doing</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>demo, sandbox, live</source>
        <translation>demo, sandbox, live</translation>
    </message>
    <message>
        <source>accepts a command: can:charge.power&gt;=3kw</source>
        <translation>يقبل أمرًا: can:charge.power&gt;=3kw</translation>
    </message>
    <message>
        <source>of the reading: age&lt;5m</source>
        <translation>عمر القراءة: age&lt;5m</translation>
    </message>
    <message>
        <source>live, cache, projection, fallback</source>
        <translation>live, cache, projection, fallback</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>last action: state or command</source>
        <translation>آخر إجراء: الحالة أو الأمر</translation>
    </message>
    <message>
        <source>code of an error</source>
        <translation>رمز خطأ</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>وسم من وسومك</translation>
    </message>
    <message>
        <source>in a note of yours</source>
        <translation>في ملاحظة من ملاحظاتك</translation>
    </message>
    <message>
        <source>a name of yours</source>
        <translation>اسم من أسمائك</translation>
    </message>
    <message>
        <source>why somebody should look</source>
        <translation>لماذا ينبغي أن يُنظر فيه</translation>
    </message>
    <message>
        <source>fresh, old, stale, …</source>
        <translation>fresh, old, stale, …</translation>
    </message>
    <message>
        <source>field</source>
        <translation>حقل</translation>
    </message>
    <message>
        <source>field, in %1</source>
        <translation>حقل، بوحدة %1</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>معلمة</translation>
    </message>
    <message>
        <source>parameter, in %1</source>
        <translation>معلمة، بوحدة %1</translation>
    </message>
    <message>
        <source>what it can do when commands collide</source>
        <translation>ما يمكنه فعله عند تعارض الأوامر</translation>
    </message>
</context>
<context>
    <name>fleet::QueryWords</name>
    <message>
        <source>Failed action</source>
        <translation>إجراء فاشل</translation>
    </message>
    <message>
        <source>Stuck action</source>
        <translation>إجراء عالق</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>منحرف</translation>
    </message>
    <message>
        <source>Below floor</source>
        <translation>دون الحد الأدنى</translation>
    </message>
    <message>
        <source>In flight</source>
        <extracomment>Of a device: one of its actions is on its way</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Needs nobody</source>
        <translation>لا يحتاج إلى أحد</translation>
    </message>
    <message>
        <source>Fresh</source>
        <extracomment>Of a reading</extracomment>
        <translation>حديث</translation>
    </message>
    <message>
        <source>Ageing</source>
        <extracomment>Of a reading that is getting old: between one minute and a quarter of an hour</extracomment>
        <translation>يتقادم</translation>
    </message>
    <message>
        <source>Old</source>
        <extracomment>Of a reading</extracomment>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <translation>غير محدَّث</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <extracomment>State of an action</extracomment>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <extracomment>State of an action</extracomment>
        <translation>مُستلَم</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>State of an action</extracomment>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of an action</extracomment>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>State of an action</extracomment>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>fleet::ReadBudget</name>
    <message>
        <source>%1 of about %2 requests a minute</source>
        <extracomment>&quot;212 of about 600 requests a minute&quot;</extracomment>
        <translation>%1 من نحو %2 طلب في الدقيقة</translation>
    </message>
    <message>
        <source>The service has refused nothing for its number so far, so its limit is not known.</source>
        <translation>لم ترفض الخدمة شيئًا بسبب العدد حتى الآن، فحدّها غير معروف.</translation>
    </message>
    <message>
        <source>The service allows less than was asked for once. The pace found since is enough for this fleet.</source>
        <translation>تسمح الخدمة بأقل مما طُلب مرة. الوتيرة التي وُجدت منذ ذلك تكفي هذا الأسطول.</translation>
    </message>
    <message>
        <source>The service allows fewer requests than this fleet needs: reading all of it takes about %1.</source>
        <translation>تسمح الخدمة بطلبات أقل مما يحتاجه هذا الأسطول: تستغرق قراءته كله نحو %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests in the last minute</source>
        <translation>
            <numerusform>لا طلبات في الدقيقة الأخيرة</numerusform>
            <numerusform>طلب واحد في الدقيقة الأخيرة</numerusform>
            <numerusform>طلبان في الدقيقة الأخيرة</numerusform>
            <numerusform>%Ln طلبات في الدقيقة الأخيرة</numerusform>
            <numerusform>%Ln طلبًا في الدقيقة الأخيرة</numerusform>
            <numerusform>%Ln طلب في الدقيقة الأخيرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::ReadingsExport</name>
    <message>
        <source>Time (%1)</source>
        <translation>الوقت (%1)</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
</context>
<context>
    <name>fleet::RequestDetail</name>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>المحاولة %1</translation>
    </message>
</context>
<context>
    <name>fleet::SavedViews</name>
    <message>
        <source>The file is too large to be one of saved views.</source>
        <translation>الملف أكبر من أن يكون ملف طرق عرض محفوظة.</translation>
    </message>
    <message>
        <source>This is no file of saved views: %1.</source>
        <translation>هذا ليس ملف طرق عرض محفوظة: %1.</translation>
    </message>
    <message>
        <source>This is no file of saved views.</source>
        <translation>هذا ليس ملف طرق عرض محفوظة.</translation>
    </message>
    <message>
        <source>One of the views has no name.</source>
        <translation>إحدى طرق العرض بلا اسم.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleDesk</name>
    <message>
        <source>Schedules could not be read</source>
        <translation>تعذرت قراءة الجداول</translation>
    </message>
    <message>
        <source>There was no answer that could be read (%1).</source>
        <translation>لم يأتِ رد يمكن قراءته (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleForm</name>
    <message>
        <source>When does it begin?</source>
        <translation>متى تبدأ؟</translation>
    </message>
    <message>
        <source>There is no such time of day.</source>
        <translation>لا يوجد وقت كهذا في اليوم.</translation>
    </message>
    <message>
        <source>A time of day such as 01:15, or a day and a time such as 2026-06-13 19:00.</source>
        <translation>وقت من اليوم مثل 01:15، أو يوم ووقت مثل 2026-06-13 19:00.</translation>
    </message>
    <message>
        <source>A day and a time need a time zone.</source>
        <translation>يحتاج اليوم والوقت إلى منطقة زمنية.</translation>
    </message>
    <message>
        <source>How long does it last?</source>
        <translation>كم تدوم؟</translation>
    </message>
    <message>
        <source>A length of up to a day, such as 4h, 1.5h or 90m.</source>
        <translation>مدة لا تتجاوز يومًا، مثل 4h أو 1.5h أو 90m.</translation>
    </message>
    <message>
        <source>This device does not declare the command %1.</source>
        <translation>لا يعلن هذا الجهاز الأمر %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 فارغ.</translation>
    </message>
    <message>
        <source>It needs one slot at least.</source>
        <translation>يلزم وجود خانة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Times of day need a time zone.</source>
        <translation>تحتاج أوقات اليوم إلى منطقة زمنية.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”.</source>
        <translation>لا توجد منطقة زمنية «%1».</translation>
    </message>
    <message>
        <source>The service knows no rhythm “%1”.</source>
        <translation>لا تعرف الخدمة الإيقاع «%1».</translation>
    </message>
    <message>
        <source>This slot cannot be read: write it again.</source>
        <translation>لا يمكن قراءة هذه الخانة: يجب كتابتها مجددًا.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>لم يعد هذا الجهاز معروفًا.</translation>
    </message>
    <message>
        <source>The slot being written is not in the list yet.</source>
        <translation>الخانة التي تُكتب ليست في القائمة بعد.</translation>
    </message>
</context>
<context>
    <name>fleet::ScheduleWords</name>
    <message>
        <source>%1 for %2</source>
        <translation>%1 لمدة %2</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>%1, by the clock of %2</source>
        <translation>%1، بتوقيت %2</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>fleet::SeriesChooser</name>
    <message>
        <source>whole fleet</source>
        <translation>الأسطول كله</translation>
    </message>
    <message>
        <source>Energy from %1, %2</source>
        <comment>calculated from this field, of these devices</comment>
        <translation>الطاقة من %1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>this field, of these devices</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>fleet::SessionEnvironment</name>
    <message>
        <source>the key is a sandbox key</source>
        <translation>المفتاح مفتاح SANDBOX</translation>
    </message>
    <message>
        <source>the key is a LIVE key</source>
        <translation>المفتاح مفتاح LIVE</translation>
    </message>
    <message>
        <source>the key&apos;s prefix is unknown, which counts as LIVE</source>
        <translation>بادئة المفتاح غير معروفة وتُعدّ LIVE</translation>
    </message>
    <message>
        <source>the built-in sandbox</source>
        <translation>SANDBOX المدمج</translation>
    </message>
    <message>
        <source>the sandbox host</source>
        <translation>مضيف SANDBOX</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the connection goes to %2. Nothing can be sent.</source>
        <translation>علامات البيئة مختلفة: %1، لكن الاتصال يذهب إلى %2. لا يمكن إرسال شيء.</translation>
    </message>
    <message>
        <source>The signs of the environment disagree: %1, but the service answers as “%2”. Nothing can be sent.</source>
        <translation>علامات البيئة مختلفة: %1، لكن الخدمة ترد بوصفها «%2». لا يمكن إرسال شيء.</translation>
    </message>
    <message>
        <source>This window was started read-only: nothing can be sent from it.</source>
        <translation>بدأت هذه النافذة للقراءة فقط: لا يمكن إرسال شيء منها.</translation>
    </message>
    <message>
        <source>This profile is read-only: nothing can be sent. It can be allowed under Settings, Safety.</source>
        <translation>ملف التعريف هذا للقراءة فقط: لا يمكن إرسال شيء. يمكن السماح بذلك في الإعدادات، السلامة.</translation>
    </message>
    <message>
        <source>LIVE is locked: commands would reach real equipment. Unlock it for a set time to send any.</source>
        <translation>LIVE مقفل: ستصل الأوامر إلى معدات حقيقية. لإرسال أي منها افتح القفل لمدة محددة.</translation>
    </message>
</context>
<context>
    <name>fleet::SettingsEditor</name>
    <message>
        <source>on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات للمراجعة</numerusform>
            <numerusform>مراجعة تغيير واحد</numerusform>
            <numerusform>مراجعة تغييرين</numerusform>
            <numerusform>مراجعة %n تغييرات</numerusform>
            <numerusform>مراجعة %n تغييرًا</numerusform>
            <numerusform>مراجعة %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>The API refused to change this: it can only be read.</source>
        <translation>رفضت API تغيير هذا: هو للقراءة فقط.</translation>
    </message>
    <message>
        <source>The device reports this and does not let it be changed from here.</source>
        <translation>يُبلّغ الجهاز عن هذا ولا يسمح بتغييره من هنا.</translation>
    </message>
    <message>
        <source>Enter a value, or take the change back.</source>
        <translation>أدخل قيمة، أو تراجع عن التغيير.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>لم يعد هذا الجهاز معروفًا.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>لا حقول للتصحيح</numerusform>
            <numerusform>تصحيح حقل واحد</numerusform>
            <numerusform>تصحيح حقلين</numerusform>
            <numerusform>تصحيح %n حقول</numerusform>
            <numerusform>تصحيح %n حقلًا</numerusform>
            <numerusform>تصحيح %n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was accepted. Reading it back…</source>
        <translation>قُبل %1. تُعاد قراءته…</translation>
    </message>
    <message>
        <source>%1 was written and read back at %2.</source>
        <translation>كُتب %1 وأُعيدت قراءته: %2.</translation>
    </message>
    <message>
        <source>%1 was accepted, but the device still says %2.</source>
        <translation>قُبل %1، لكن الجهاز ما زال يقول %2.</translation>
    </message>
    <message>
        <source>We do not know whether %1 arrived. It is not sent again; a reading will tell.</source>
        <translation>لا يُعرف هل وصل %1. لا يُعاد إرساله؛ وستحسم ذلك قراءة.</translation>
    </message>
    <message>
        <source>Sending is refused: the journal cannot be written.</source>
        <translation>الإرسال مرفوض: لا يمكن كتابة دفتر الأوامر.</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>في انتظار ردك</translation>
    </message>
</context>
<context>
    <name>fleet::SpreadHistory</name>
    <message>
        <source>A tenth is below</source>
        <translation>العُشر تحت ذلك</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>A tenth is above</source>
        <translation>العُشر فوق ذلك</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
</context>
<context>
    <name>fleet::SqliteIntentJournal</name>
    <message>
        <source>The folder of the journal cannot be made.</source>
        <translation>لا يمكن إنشاء مجلد الدفتر.</translation>
    </message>
</context>
<context>
    <name>fleet::StoreDeviceSource</name>
    <message>
        <source>The device could not be read again (%1).</source>
        <translation>تعذرت إعادة قراءة الجهاز (%1).</translation>
    </message>
</context>
<context>
    <name>fleet::TransportDesk</name>
    <message>
        <source>The extra authorities in %1 are not used. %2</source>
        <translation>مراجع التصديق الإضافية في %1 غير مستخدمة. %2</translation>
    </message>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1، صالحة حتى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 فقط</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
            <numerusform>%1 و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>none, plain http inside this computer</source>
        <translation>لا شيء، http غير مشفّر داخل هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 أو أحدث</translation>
    </message>
    <message numerus="yes">
        <source>%n of the operating system</source>
        <translation>
            <numerusform>لا شيء من نظام التشغيل</numerusform>
            <numerusform>واحد من نظام التشغيل</numerusform>
            <numerusform>اثنان من نظام التشغيل</numerusform>
            <numerusform>%n من نظام التشغيل</numerusform>
            <numerusform>%n من نظام التشغيل</numerusform>
            <numerusform>%n من نظام التشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n of your own</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1، وواحد خاص بك</numerusform>
            <numerusform>%1، واثنان خاصان بك</numerusform>
            <numerusform>%1، و%n خاصة بك</numerusform>
            <numerusform>%1، و%n خاصة بك</numerusform>
            <numerusform>%1، و%n خاصة بك</numerusform>
        </translation>
    </message>
    <message>
        <source>reached directly</source>
        <translation>اتصال مباشر</translation>
    </message>
    <message>
        <source>by the system’s proxy %1</source>
        <translation>عبر وكيل النظام %1</translation>
    </message>
</context>
<context>
    <name>fleet::ViewMemory</name>
    <message>
        <source>The view could not be kept: %1</source>
        <translation>تعذر حفظ طريقة العرض: %1</translation>
    </message>
</context>
<context>
    <name>fleet::csv</name>
    <message>
        <source>The file is not a text in UTF-8.</source>
        <translation>الملف ليس نصًا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Text stands behind a quotation.</source>
        <translation>يوجد نص بعد اقتباس.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس غير مغلقة.</translation>
    </message>
</context>
</TS>
