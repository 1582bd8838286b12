// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop.h>
#include <fakesecretstore.h>
#include <keydoor.h>
#include <languages.h>
#include <preferences.h>
#include <scriptedserver.h>
#include <systemclock.h>
#include <themeassets.h>
#include <welcome.h>

#include <QApplication>
#include <QClipboard>
#include <QMetaProperty>
#include <QQmlApplicationEngine>
#include <QQmlContext>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace fleet;
using namespace fleet::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray sandboxKey = "sk_test_canary0123456789abcdef";
const QByteArray liveKey = "sk_live_canary0123456789abcdef";

// An entry field as a door sees it.
class EntryField final : public QQuickItem
{
    Q_OBJECT
    Q_PROPERTY(QString text MEMBER text)
public:
    QString text;
};

Reply page(int total, const QByteArray &environment = "sandbox")
{
    return Reply::json(200,
                       R"({"success":true,"data":{"items":[],"pagination":{"limit":1,"offset":0,"total":)"
                           + QByteArray::number(total) + R"(,"hasMore":false}},"meta":{"requestId":"r","environment":")"
                           + environment + R"(","timestamp":"2026-06-12T09:00:00.000Z"}})");
}

// The real first window, shown. `window` is null where it does not load.
struct FirstWindow
{
    explicit FirstWindow(Welcome &welcome)
    {
        engine.addImportPath(u"qrc:/qt/qml"_s);
        registerIconProvider(&engine);
        engine.setInitialProperties({{u"welcome"_s, QVariant::fromValue(&welcome)},
                                     {u"preferences"_s, QVariant::fromValue(&preferences)},
                                     {u"desktop"_s, QVariant::fromValue(&desktop)},
                                     {u"languages"_s, QVariant::fromValue(&languages)}});
        engine.load(QUrl(u"qrc:/qt/qml/Fleet/Ui/WelcomeMain.qml"_s));
        if (!engine.rootObjects().isEmpty())
            window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
        if (window)
            window->show();
    }
    // Null: none of this name shows, or more than one.
    QQuickItem *onlyVisible(const QString &name) const
    {
        QQuickItem *found = nullptr;
        const auto items = window->findChildren<QQuickItem *>(name);
        for (QQuickItem *item : items) {
            if (item->isVisible() && std::exchange(found, item))
                return nullptr;
        }
        return found;
    }

    Preferences preferences{Preferences::Keeping::ThisRunOnly};
    Desktop desktop;
    Languages languages;
    QQmlApplicationEngine engine;
    QQuickWindow *window = nullptr; // owned by the engine
};

} // namespace

class tst_KeyDoor : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<FakeSecretStore> m_store;
    std::unique_ptr<KeyKeeper> m_keys;
    std::unique_ptr<ProfileStore> m_profiles;
    SystemClock m_clock;

    KeyDoor::House house() { return {*m_profiles, *m_keys, m_clock}; }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<FakeSecretStore>();
        m_keys = std::make_unique<KeyKeeper>(*m_store);
        m_profiles = std::make_unique<ProfileStore>(m_dir->filePath(u"profiles.json"_s));
    }

    void recognises_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("sandboxTakes");
        QTest::addColumn<bool>("liveTakes");
        QTest::newRow("nothing") << QString() << u"none"_s << false << false;
        QTest::newRow("the beginning") << u"sk_"_s << u"open"_s << false << false;
        QTest::newRow("nearly") << u"sk_tes"_s << u"open"_s << false << false;
        QTest::newRow("older, beginning") << u"amps_sk_l"_s << u"open"_s << false << false;
        QTest::newRow("sandbox, short") << u"sk_test_ab"_s << u"sandbox"_s << false << false;
        QTest::newRow("sandbox") << u"sk_test_0123456789"_s << u"sandbox"_s << true << false;
        QTest::newRow("sandbox with a line break") << u" sk_test_0123456789\n"_s << u"sandbox"_s << true << false;
        QTest::newRow("oldest sandbox") << u"sk_sandbox_0123456789"_s << u"sandbox"_s << true << false;
        QTest::newRow("live") << u"sk_live_0123456789"_s << u"live"_s << false << true;
        QTest::newRow("unknown counts as live") << u"token_0123456789"_s << u"unknown"_s << false << true;
        QTest::newRow("two words") << u"sk_test_0123456789 x"_s << u"sandbox"_s << false << false;
        QTest::newRow("not ASCII") << u"sk_test_012345678ü"_s << u"sandbox"_s << false << false;
        QTest::newRow("endless") << u"sk_test_"_s + QString(600, u'x') << u"sandbox"_s << false << false;
    }
    void recognises()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kind);
        QFETCH(bool, sandboxTakes);
        QFETCH(bool, liveTakes);
        for (const auto keyClass : {ApiKey::Class::Sandbox, ApiKey::Class::Live}) {
            KeyDoor door(keyClass, house());
            EntryField field;
            field.text = typed;
            door.consider(&field);
            QCOMPARE(door.typed(), kind);
            QCOMPARE(door.canTake(), keyClass == ApiKey::Class::Sandbox ? sandboxTakes : liveTakes);
            QCOMPARE(field.text, typed); // looked at, not touched
            QVERIFY(door.redactedKey().isEmpty());
            if (door.isWrongDoor() && !typed.contains(u' ') && !typed.contains(u'ü'))
                QVERIFY2(door.sentence().contains(keyClass == ApiKey::Class::Sandbox ? u"LIVE"_s : u"SANDBOX"_s),
                         qPrintable(door.sentence()));
        }
    }

    void wrongDoorOpensNothing_data()
    {
        QTest::addColumn<int>("door");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("named");
        QTest::newRow("live at the sandbox") << int(ApiKey::Class::Sandbox) << liveKey << u"LIVE door"_s;
        QTest::newRow("sandbox at live") << int(ApiKey::Class::Live) << sandboxKey << u"SANDBOX door"_s;
        QTest::newRow("unknown at the sandbox")
            << int(ApiKey::Class::Sandbox) << "token_0123456789abcdef"_ba << u"LIVE door"_s;
    }
    void wrongDoorOpensNothing()
    {
        QFETCH(int, door);
        QFETCH(QByteArray, key);
        QFETCH(QString, named);
        ScriptedServer server;
        server.always(page(1));
        KeyDoor opened(ApiKey::Class(door), house());
        opened.setBaseUrl(server.url().toString());
        EntryField field;
        field.text = QString::fromLatin1(key);
        opened.take(&field);
        QVERIFY(field.text.isEmpty());
        QVERIFY(opened.redactedKey().isEmpty());
        QVERIFY2(opened.sentence().contains(named), qPrintable(opened.sentence()));
        QTest::qWait(50);
        QCOMPARE(server.connections(), 0);
    }

    void opens()
    {
        ScriptedServer server;
        server.script({page(14), page(6), page(7), page(6), page(5)});
        KeyDoor door(ApiKey::Class::Sandbox, house());
        QSignalSpy opened(&door, &KeyDoor::opened);
        door.setBaseUrl(server.url().toString() + u'/');
        QVERIFY(door.baseUrlError().isEmpty());
        door.setName(u" Harbour "_s);
        QGuiApplication::clipboard()->setText(QString::fromLatin1(sandboxKey));
        EntryField field;
        field.text = QString::fromLatin1(sandboxKey) + u'\n';
        door.take(&field);
        QVERIFY(field.text.isEmpty());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(door.redactedKey(), u"sk_test_••••cdef"_s);
        QVERIFY(door.isBusy() && !door.isReady());
        door.open(); // too early: nothing
        QTRY_VERIFY(door.isReady());
        QVERIFY2(door.sentence().contains(u"38 device"_s), qPrintable(door.sentence()));
        QCOMPARE(server.requests().size(), 5);
        QCOMPARE(server.requests().constFirst().header("x-api-key"), sandboxKey);
        QVERIFY(m_profiles->profiles().isEmpty()); // nothing is kept before it is opened
        door.open();
        door.open(); // twice is once
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_profiles->profiles().size(), 1);
        const Profile profile = m_profiles->profiles().constFirst();
        QCOMPARE(profile.name, u"Harbour"_s);
        QCOMPARE(profile.id, opened.constFirst().constFirst().toString());
        QCOMPARE(profile.baseUrl, server.url());
        QVERIFY(!profile.isReadOnly);
        QVERIFY(m_store->entries.value(profile.id)->secret() == sandboxKey);
        QVERIFY(door.redactedKey().isEmpty()); // the door keeps none
    }

    void liveStartsReadOnly()
    {
        ScriptedServer server;
        server.always(page(2, "live"));
        KeyDoor door(ApiKey::Class::Live, house());
        door.setBaseUrl(server.url().toString());
        EntryField field;
        field.text = QString::fromLatin1(liveKey);
        door.take(&field);
        QTRY_VERIFY(door.isReady());
        door.open();
        QTRY_COMPARE(m_profiles->profiles().size(), 1);
        QVERIFY(m_profiles->profiles().constFirst().isReadOnly);
        QCOMPARE(m_profiles->profiles().constFirst().keyClass, ApiKey::Class::Live);
    }

    void memoryOnlyIsSaidFirst_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::newRow("none") << int(SecretAnswer::Outcome::NoStore);
        QTest::newRow("refused") << int(SecretAnswer::Outcome::Refused);
        QTest::newRow("slow") << int(SecretAnswer::Outcome::TooSlow);
    }
    void memoryOnlyIsSaidFirst()
    {
        QFETCH(int, outcome);
        m_store->outcome = SecretAnswer::Outcome(outcome);
        ScriptedServer server;
        server.always(page(1));
        KeyDoor door(ApiKey::Class::Sandbox, house());
        QSignalSpy opened(&door, &KeyDoor::opened);
        door.setBaseUrl(server.url().toString());
        EntryField field;
        field.text = QString::fromLatin1(sandboxKey);
        door.take(&field);
        QTRY_VERIFY(door.isReady());
        door.open();
        QTRY_VERIFY(door.isForThisRun());
        QCOMPARE(opened.size(), 0);
        QVERIFY(door.sentence().contains(u"memory for this run"_s));
        door.open();
        QCOMPARE(opened.size(), 1);
        QVERIFY(m_store->entries.isEmpty());
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("refused key")
            << Reply::json(
                   401,
                   R"({"success":false,"error":{"code":"INVALID_API_KEY","message":"no"},"meta":{"requestId":"req_1"}})")
                   .bytes
            << u"refused this key"_s;
        QTest::newRow("trouble there")
            << Reply::json(500, R"({"success":false,"error":{"code":"INTERNAL_ERROR"}})").bytes
            << u"trouble of its own"_s;
        QTest::newRow("a web page") << Reply::text(200, "text/html", "<html>hello</html>").bytes
                                    << u"not the Amps API"_s;
        QTest::newRow("another page") << Reply::text(404, "text/html", "<html>no</html>").bytes << u"no Amps API"_s;
        QTest::newRow("redirect") << Reply::redirect(302, "https://elsewhere.example/").bytes << u"another address"_s;
        QTest::newRow("live answers") << page(1, "live").bytes << u"answers as “live”"_s;
        QTest::newRow("something else answers") << page(1, "staging").bytes << u"answers as “staging”"_s;
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        ScriptedServer server;
        server.always(Reply{bytes});
        KeyDoor door(ApiKey::Class::Sandbox, house());
        door.setBaseUrl(server.url().toString());
        EntryField field;
        field.text = QString::fromLatin1(sandboxKey);
        door.take(&field);
        QTRY_VERIFY_WITH_TIMEOUT(!door.isBusy(), 15000);
        QVERIFY2(door.sentence().contains(said), qPrintable(door.sentence()));
        QVERIFY(!door.isReady());
        door.open();
        QVERIFY(m_profiles->profiles().isEmpty());
        // The server comes to its senses.
        server.always(page(3));
        QVERIFY(door.canTryAgain());
        door.tryAgain();
        QTRY_VERIFY(door.isReady());
    }

    void nobodyThere()
    {
        QUrl gone;
        {
            ScriptedServer server;
            gone = server.url();
        }
        KeyDoor door(ApiKey::Class::Sandbox, house());
        door.setBaseUrl(gone.toString());
        EntryField field;
        field.text = QString::fromLatin1(sandboxKey);
        door.take(&field);
        QTRY_VERIFY(!door.isBusy());
        QVERIFY2(door.sentence().contains(u"Nothing answers"_s), qPrintable(door.sentence()));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("fits");
        QTest::newRow("https") << u"https://api.example"_s << true;
        QTest::newRow("blanks around") << u" https://api.example/v2 "_s << true;
        QTest::newRow("plain, here") << u"http://127.0.0.1:8787"_s << true;
        QTest::newRow("plain, elsewhere") << u"http://api.example"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no scheme") << u"api.example"_s << false;
        QTest::newRow("a password") << u"https://me:secret@api.example"_s << false;
        QTest::newRow("a query") << u"https://api.example/?key=1"_s << false;
    }
    void addresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, fits);
        KeyDoor door(ApiKey::Class::Sandbox, house());
        door.setBaseUrl(address);
        QCOMPARE(door.baseUrlError().isEmpty(), fits);
        if (fits)
            return;
        EntryField field;
        field.text = QString::fromLatin1(sandboxKey);
        door.take(&field);
        QVERIFY(!door.isBusy()); // no byte goes to an address in doubt
    }

    void anotherAddressNeedsAnotherLook()
    {
        ScriptedServer server;
        server.always(page(1));
        KeyDoor door(ApiKey::Class::Sandbox, house());
        door.setBaseUrl(server.url().toString());
        EntryField field;
        field.text = QString::fromLatin1(sandboxKey);
        door.take(&field);
        QTRY_VERIFY(door.isReady());
        door.setBaseUrl(u"https://127.0.0.1:1"_s);
        QVERIFY(!door.isReady());
        door.open();
        QVERIFY(m_profiles->profiles().isEmpty());
    }

    void aNewKeyForAnOldProfile()
    {
        ScriptedServer server;
        server.always(page(1));
        const auto made = m_profiles->add({.id = {},
                                           .name = u"Old"_s,
                                           .baseUrl = server.url(),
                                           .keyClass = ApiKey::Class::Sandbox,
                                           .redactedKey = u"sk_test_••••old1"_s,
                                           .isReadOnly = true,
                                           .historyUrl = {},
                                           .usedAt = {}});
        KeyDoor door(*made, house());
        QSignalSpy opened(&door, &KeyDoor::opened);
        door.setBaseUrl(u"https://elsewhere.example"_s); // its address is its own
        EntryField field;
        field.text = QString::fromLatin1(liveKey);
        door.take(&field);
        QVERIFY(door.redactedKey().isEmpty());
        field.text = QString::fromLatin1(sandboxKey);
        door.take(&field);
        QTRY_VERIFY(door.isReady());
        door.open();
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_profiles->profiles().size(), 1);
        QCOMPARE(m_profiles->profiles().constFirst().redactedKey, u"sk_test_••••cdef"_s);
        QVERIFY(m_profiles->profiles().constFirst().isReadOnly);
        QVERIFY(m_store->entries.value(made->id)->secret() == sandboxKey);
    }

    // The real window of a profile that lacks its key: one door, and nothing of the other two.
    void aWindowWithOneDoor_data()
    {
        QTest::addColumn<int>("keyClass");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("environment");
        QTest::newRow("sandbox") << int(ApiKey::Class::Sandbox) << sandboxKey << u"sandbox"_s;
        QTest::newRow("live") << int(ApiKey::Class::Live) << liveKey << u"live"_s;
    }
    void aWindowWithOneDoor()
    {
        QFETCH(int, keyClass);
        QFETCH(QByteArray, key);
        QFETCH(QString, environment);
        ScriptedServer server;
        server.always(page(1, environment.toLatin1()));
        const auto made = m_profiles->add({.id = {},
                                           .name = u"Old"_s,
                                           .baseUrl = server.url(),
                                           .keyClass = ApiKey::Class(keyClass),
                                           .redactedKey = {},
                                           .isReadOnly = false,
                                           .historyUrl = {},
                                           .usedAt = {}});
        QVERIFY(made);
        Welcome welcome(*made, house());
        QSignalSpy opened(&welcome, &Welcome::profileOpened);
        QVERIFY(welcome.isSingle());
        // The page binds to these as well, hidden as they are.
        QCOMPARE(welcome.sandboxDoor(), welcome.onlyDoor());
        QCOMPARE(welcome.liveDoor(), welcome.onlyDoor());
        FirstWindow first(welcome);
        QVERIFY(first.window);
        QVERIFY(QTest::qWaitForWindowActive(first.window));
        QVERIFY(!first.onlyVisible(u"openDoor:demo"_s));
        QQuickItem *field = first.onlyVisible(u"keyField:"_s + environment);
        QVERIFY(field);
        QTRY_VERIFY(field->hasActiveFocus());
        for (const char letter : key)
            QTest::keyClick(first.window, letter);
        QTest::keyClick(first.window, Qt::Key_Return);
        QTRY_VERIFY(welcome.onlyDoor()->isReady());
        QTest::keyClick(first.window, Qt::Key_Space); // the focus is on the button that opens
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().toString(), made->id);
    }

    // quality.md R9, the part that only the inside can see: no object of the real window holds the key in any property.
    void noObjectHoldsTheKey()
    {
        ScriptedServer server;
        server.always(page(1));
        Welcome welcome(house());
        welcome.sandboxDoor()->setBaseUrl(server.url().toString());
        FirstWindow first(welcome);
        QQuickWindow *window = first.window;
        QVERIFY(window);
        QVERIFY(QTest::qWaitForWindowActive(window));
        QQuickItem *field = first.onlyVisible(u"keyField:sandbox"_s);
        QVERIFY(field);
        field->forceActiveFocus();
        for (const char letter : sandboxKey)
            QTest::keyClick(window, letter);
        QCOMPARE(field->property("text").toString(), QString::fromLatin1(sandboxKey));
        QVERIFY2(holders(window) > 0, "the search finds nothing, so it proves nothing");
        QVERIFY(field->property("displayText").toString() != QString::fromLatin1(sandboxKey));
        // The keys that copy or cut give nothing away.
        QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(window, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());

        QTest::keyClick(window, Qt::Key_Return);
        QVERIFY(!welcome.sandboxDoor()->redactedKey().isEmpty());
        QCOMPARE(holders(window), 0);
        QTRY_VERIFY(welcome.sandboxDoor()->isReady());
        QCOMPARE(holders(window), 0);
        // Not even undone.
        field->forceActiveFocus();
        QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
        QMetaObject::invokeMethod(field, "undo");
        QCOMPARE(field->property("text").toString(), QString());
        QCOMPARE(holders(window), 0);
    }

private:
    // How many properties of the window's objects hold twelve characters of the key's own part, or all of it.
    static int holders(QQuickWindow *window)
    {
        QSet<QObject *> seen;
        QList<QObject *> open{window, window->contentItem()};
        int found = 0;
        const QString piece = QString::fromLatin1(sandboxKey).sliced(10, 12);
        while (!open.isEmpty()) {
            QObject *object = open.takeLast();
            if (seen.contains(object))
                continue;
            seen.insert(object);
            const QMetaObject *meta = object->metaObject();
            for (int i = 0; i < meta->propertyCount(); ++i) {
                // Texts and what QML calls var: nothing else can hold a text.
                const int type = meta->property(i).typeId();
                if (type != QMetaType::QString && type != QMetaType::QVariant && type != QMetaType::QStringList
                    && type != QMetaType::QUrl)
                    continue;
                const QVariant value = meta->property(i).read(object);
                found += value.toString().contains(piece) || value.toStringList().join(u' ').contains(piece);
            }
            const QList<QByteArray> dynamic = object->dynamicPropertyNames();
            for (const QByteArray &name : dynamic)
                found += object->property(name).toString().contains(piece);
            open.append(object->children());
            if (auto *item = qobject_cast<QQuickItem *>(object)) {
                const QList<QQuickItem *> children = item->childItems();
                for (QQuickItem *child : children)
                    open.append(child);
            }
        }
        return seen.size() > 50 ? found : -1;
    }
};

int main(int argc, char **argv)
{
    QQuickStyle::setStyle(u"Basic"_s);
    QApplication application(argc, argv);
    loadApplicationFonts();
    tst_KeyDoor test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keydoor.moc"
