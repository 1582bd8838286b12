<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FieldsPanel</name>
    <message numerus="yes">
        <source>%n field(s), each drawn by its shape</source>
        <translation>
            <numerusform>%n field, each drawn by its shape</numerusform>
            <numerusform>%n fields, each drawn by its shape</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vendor(s)</source>
        <translation>
            <numerusform>%n vendor</numerusform>
            <numerusform>%n vendors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n gone device(s)</source>
        <translation>
            <numerusform>Dismiss %n gone device</numerusform>
            <numerusform>Dismiss %n gone devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are in the fleet; the search or the filters hide all of them.</source>
        <translation>
            <numerusform>%n device is in the fleet; the search or the filters hide it.</numerusform>
            <numerusform>%n devices are in the fleet; the search or the filters hide all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GenericTable</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message numerus="yes">
        <source>Review %n changes</source>
        <translation>
            <numerusform>Review %n change</numerusform>
            <numerusform>Review %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::CommandComposer</name>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>Fix %n field</numerusform>
            <numerusform>Fix %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::Freshness</name>
    <message numerus="yes">
        <source>%n seconds old</source>
        <translation>
            <numerusform>%n second old</numerusform>
            <numerusform>%n seconds old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>%n minute old</numerusform>
            <numerusform>%n minutes old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::GateSheet</name>
    <message numerus="yes">
        <source>Change %n setting(s) of this %1?</source>
        <translation>
            <numerusform>Change %n setting of this %1?</numerusform>
            <numerusform>Change %n settings of this %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke the consent of %1 for %n device(s)?</source>
        <translation>
            <numerusform>Revoke the consent of %1 for %n device?</numerusform>
            <numerusform>Revoke the consent of %1 for %n devices?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::IntentWords</name>
    <message numerus="yes">
        <source>There are %n actions just like it from that moment. One may be yours, another desk's the other. It is not sent again.</source>
        <translation>
            <numerusform>There is %n action just like it from that moment. One may be yours, another desk's the other. It is not sent again.</numerusform>
            <numerusform>There are %n actions just like it from that moment. One may be yours, another desk's the other. It is not sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::PrimitiveRegistry</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::SettingsEditor</name>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Review %n change</numerusform>
            <numerusform>Review %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n field(s)</source>
        <translation>
            <numerusform>Fix %n field</numerusform>
            <numerusform>Fix %n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::ConnectionProbe</name>
    <message numerus="yes">
        <source>Sandbox key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>Sandbox key recognised, %n device readable.</numerusform>
            <numerusform>Sandbox key recognised, %n devices readable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LIVE key recognised, %n device(s) readable.</source>
        <translation>
            <numerusform>LIVE key recognised, %n device readable.</numerusform>
            <numerusform>LIVE key recognised, %n devices readable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the families cannot be read now.</source>
        <translation>
            <numerusform>%n of the families cannot be read now.</numerusform>
            <numerusform>%n of the families cannot be read now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::KeyDoor</name>
    <message numerus="yes">
        <source>That is no key: a key is one word of at least %n characters.</source>
        <translation>
            <numerusform>That is no key: a key is one word of at least %n character.</numerusform>
            <numerusform>That is no key: a key is one word of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::ProfileStore</name>
    <message numerus="yes">
        <source>A name has at most %n characters.</source>
        <translation>
            <numerusform>A name has at most %n character.</numerusform>
            <numerusform>A name has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fleet::TransportDesk</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the operating system</source>
        <translation>
            <numerusform>%n of the operating system</numerusform>
            <numerusform>%n of the operating system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n of your own</source>
        <translation>
            <numerusform>%1, and %n of your own</numerusform>
            <numerusform>%1, and %n of your own</numerusform>
        </translation>
    </message>
</context>
</TS>
