// SPDX-License-Identifier: GPL-3.0-or-later
#include "../devices/devicesamples.h"

#include <devicelistmodel.h>
#include <fleettable.h>
#include <history.h>
#include <localbook.h>
#include <primitiveregistry.h>
#include <themeassets.h>

#include <QApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace samples;

namespace {

struct Fleet
{
    ManualClock clock{noon};
    DeviceStore store;
    PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
    DeviceListModel list{store, clock, registry};
    FleetTable table;
    LocalBook book{store, {}};

    Fleet()
    {
        QList<DevicePtr> devices;
        for (int i = 0; i < 40; ++i) {
            Sample sample;
            sample.id = u"b%1"_s.arg(i, 2, 10, QChar(u'0'));
            sample.model = i % 2 ? u"Powerwall 3"_s : u"Powerwall 2"_s;
            sample.state = batteryState(i, 1);
            sample.rest = i % 4 ? QString() : batteryCommands;
            devices << sample.make();
        }
        (void)store.applyPage(devices, receivedAt(clock), store.nextSerial());
        list.setAttentionFirst(false);
        list.sortBy(u"id"_s, false);
        table.setList(&list);
    }
};

} // namespace

class tst_FleetPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void notesAreWrittenOnTheDevicePage();
    void tagsOfASelection();
    void anImportIsShownBeforeItIsTaken();
    void groupsOpenByKeyboard();
    void noRowStaysBehind();
    void theCurrentRowStaysWithItsDevice();
    void aCellOfTheMatrixLeadsToItsDevices();
    void cardsAreSelectedBySpace();
    void noFileIsReplacedUnasked();
    void cardsStandInGroups();
    void cardsAreOneTabStop_data();
    void cardsAreOneTabStop();
    void cardsAreOrderedEitherWay();
    void theStripSaysThatRecordingGoesOn_data();
    void theStripSaysThatRecordingGoesOn();
    void thePaletteOpensBeside();
    void theBarScrollsFromWhereALineBegins_data();
    void theBarScrollsFromWhereALineBegins();
    void aColumnIsSizedByItsFarEdge_data();
    void aColumnIsSizedByItsFarEdge();

private:
    void drag(QPointF from, QPointF to);
    // `body` is the page inside of an item that knows fleet, table and book.
    QQuickItem *show(const QByteArray &body);
    // Through everything that is drawn: what a Repeater or a view makes is nobody's child but the eye's.
    static QQuickItem *findIn(QQuickItem *parent, const QString &name, bool seen)
    {
        if (seen && !parent->isVisible())
            return nullptr;
        if (parent->objectName() == name)
            return parent;
        for (QQuickItem *child : parent->childItems()) {
            if (QQuickItem *found = findIn(child, name, seen))
                return found;
        }
        return nullptr;
    }
    // What a view keeps for later has the name of what it showed last: it counts only where nothing else has it.
    QQuickItem *find(const QString &name)
    {
        QQuickItem *const seen = findIn(m_view->contentItem(), name, true);
        return seen ? seen : findIn(m_view->contentItem(), name, false);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(m_view.get(), c.toLatin1());
    }
    void press(const QString &name);

    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<History> m_history;
    std::unique_ptr<QQuickView> m_view;
};

void tst_FleetPages::init()
{
    m_fleet = std::make_unique<Fleet>();
}

void tst_FleetPages::cleanup()
{
    m_view.reset();
    m_history.reset();
    m_fleet.reset();
}

QQuickItem *tst_FleetPages::show(const QByteArray &body)
{
    m_view = std::make_unique<QQuickView>();
    m_view->engine()->addImportPath(u"qrc:/qt/qml"_s);
    registerIconProvider(m_view->engine());
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->resize(1000, 700);
    m_view->setInitialProperties({{u"fleet"_s, QVariant::fromValue(&m_fleet->list)},
                                  {u"table"_s, QVariant::fromValue(&m_fleet->table)},
                                  {u"book"_s, QVariant::fromValue(&m_fleet->book)},
                                  {u"history"_s, QVariant::fromValue(m_history.get())}});
    QTemporaryDir folder;
    QFile file(folder.filePath(u"Page.qml"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no place for the page");
    file.write("pragma ComponentBehavior: Bound\n"
               "import QtQuick\nimport Fleet.Controls\nimport Fleet.Devices\nimport Fleet.History\nimport Fleet.Pages\n"
               "FocusScope {\n"
               "id: root\n"
               "focus: true\n"
               "required property DeviceListModel fleet\n"
               "required property FleetTable table\n"
               "required property LocalBook book\n"
               "property History history: null\n"
               "property string said\n"
               + body + "\n}\n");
    file.close();
    m_view->setSource(QUrl::fromLocalFile(file.fileName()));
    m_view->show();
    if (m_view->status() != QQuickView::Ready || !QTest::qWaitForWindowActive(m_view.get()))
        return nullptr;
    return m_view->rootObject();
}

void tst_FleetPages::press(const QString &name)
{
    QQuickItem *item = find(name);
    QVERIFY2(item, qPrintable(name));
    QTRY_VERIFY(item->isVisible() && item->width() > 0);
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middle.toPoint());
}

void tst_FleetPages::notesAreWrittenOnTheDevicePage()
{
    m_fleet->book.addTag({u"b07"_s}, u"roof"_s);
    QQuickItem *root = show("NotesPanel { objectName: \"notes\"; width: 376; book: root.book; deviceId: \"b05\" }");
    QVERIFY(root);
    press(u"localName"_s);
    type(u"Garage"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_fleet->book.nameOf(u"b05"_s), u"Garage"_s);
    press(u"localTags"_s);
    type(u"north, east"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Tab); // left, and so kept
    QCOMPARE(m_fleet->book.tagsOf(u"b05"_s), u"north, east"_s);
    press(u"addTag:roof"_s);
    QCOMPARE(m_fleet->book.tagsOf(u"b05"_s), u"north, east, roof"_s);
    QCOMPARE(find(u"localTags"_s)->property("text").toString(), u"north, east, roof"_s);
    press(u"localNote"_s);
    type(u"call first"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QCOMPARE(m_fleet->book.noteOf(u"b05"_s), u"call first"_s);
    m_fleet->book.undo();
    QCOMPARE(find(u"localNote"_s)->property("text").toString(), QString());
    // Another device's panel shows its own, and nothing is carried over.
    find(u"notes"_s)->setProperty("deviceId", u"b07"_s);
    QCOMPARE(find(u"localName"_s)->property("text").toString(), QString());
    QCOMPARE(m_fleet->book.tagsOf(u"b07"_s), u"roof"_s);
}

void tst_FleetPages::tagsOfASelection()
{
    m_fleet->book.addTag({u"b01"_s}, u"roof"_s);
    QQuickItem *root = show("TagsPopup { book: root.book }");
    QVERIFY(root);
    QObject *popup = m_view->rootObject()->findChild<QObject *>(u"tagsPopup"_s);
    QVERIFY(popup);
    QMetaObject::invokeMethod(popup, "showFor", Q_ARG(QVariant, QVariant(QStringList{u"b01"_s, u"b02"_s})));
    QTRY_VERIFY(popup->property("opened").toBool());
    type(u"south"_s); // the field has the focus
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_fleet->book.countOf({u"b01"_s, u"b02"_s}, u"south"_s), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Return); // nothing is in it: nothing is put on
    QCOMPARE(m_fleet->book.tagNames().size(), 2);
    // Enter in the empty field of the note takes nobody's note away.
    m_fleet->book.setNote({u"b01"_s}, u"keep me"_s);
    QQuickItem *note = find(u"noteEntry"_s);
    QVERIFY(note);
    note->forceActiveFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(m_fleet->book.noteOf(u"b01"_s), u"keep me"_s);
    QTRY_VERIFY(find(u"tag:roof"_s));
    QQuickItem *box = find(u"tag:roof"_s);
    QVERIFY(box->property("mixed").toBool());
    QMetaObject::invokeMethod(box, "activate"); // some have it: all get it
    QCOMPARE(m_fleet->book.countOf({u"b01"_s, u"b02"_s}, u"roof"_s), 2);
    // The most used stands first: it may be another line by now.
    box = find(u"tag:roof"_s);
    QTRY_VERIFY(box && box->property("checked").toBool() && !box->property("mixed").toBool());
    QMetaObject::invokeMethod(box, "activate");
    QCOMPARE(m_fleet->book.countOf({u"b01"_s, u"b02"_s}, u"roof"_s), 0);
}

void tst_FleetPages::anImportIsShownBeforeItIsTaken()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"in.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,name\nb01,Shed\n,nobody\nb02,Attic\n");
    file.close();
    m_fleet->book.readImport(QUrl::fromLocalFile(file.fileName()));
    QQuickItem *root = show("BookImportSheet { book: root.book; onTaken: root.said = root.book.undoText }");
    QVERIFY(root);
    QObject *sheet = root->findChild<QObject *>(u"bookImportSheet"_s);
    QVERIFY(sheet);
    QMetaObject::invokeMethod(sheet, "open");
    QTRY_VERIFY(sheet->property("opened").toBool());
    QCOMPARE(find(u"importLines"_s)->property("count").toInt(), 3);
    const QString summary = find(u"importSummary"_s)->property("text").toString();
    QVERIFY2(summary.contains(u"cannot be taken"_s), qPrintable(summary));
    QCOMPARE(m_fleet->book.count(), 0);
    auto *accept = find(u"importAccept"_s);
    QVERIFY(accept && accept->isVisible());
    QMetaObject::invokeMethod(accept, "clicked");
    QCOMPARE(m_fleet->book.nameOf(u"b02"_s), u"Attic"_s);
    QCOMPARE(m_fleet->book.count(), 2);
    QVERIFY(root->property("said").toString().contains(u"in.csv"_s));
}

void tst_FleetPages::groupsOpenByKeyboard()
{
    QQuickItem *root
        = show("FleetRows { objectName: \"rows\"; anchors.fill: parent; focus: true; fleet: root.fleet\n"
               "table: root.table; groupBy: \"model\"; onDeviceOpened: id => root.said = id\n"
               "onCopyRequested: text => root.said = text; onGroupRequested: query => root.said = query }");
    QVERIFY(root);
    auto *view = find(u"deviceRows"_s);
    QVERIFY(view);
    view->forceActiveFocus();
    QTRY_COMPARE(view->property("count").toInt(), 3);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTRY_COMPARE(view->property("count").toInt(), 23);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(root->property("said").toString(), u"b00"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_fleet->table.selectedIds(), QStringList{u"b00"_s});
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_fleet->table.selectedCount(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(root->property("said").toString().contains(u"b02"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Left); // to the head
    QTest::keyClick(m_view.get(), Qt::Key_F);    // only this group
    QCOMPARE(root->property("said").toString(), u"model=\"Powerwall 2\""_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left); // and closed
    QTRY_COMPARE(view->property("count").toInt(), 3);
    find(u"rows"_s)->setProperty("groupBy", QString());
    QTRY_COMPARE(view->property("count").toInt(), 40);
    QCOMPARE(m_fleet->table.selectedCount(), 2);
}

// A row that left the list waits to be used again, where it stood: it must not be painted there.
void tst_FleetPages::noRowStaysBehind()
{
    QQuickItem *root = show("FleetRows { objectName: \"rows\"; anchors.fill: parent; focus: true; fleet: root.fleet\n"
                            "table: root.table; groupBy: \"\" }");
    QVERIFY(root);
    auto *view = find(u"deviceRows"_s);
    QVERIFY(view);
    QTRY_COMPARE(view->property("count").toInt(), 40);
    view->setProperty("contentY", 130.0);
    m_fleet->list.setSearchText(u"id:b1"_s);
    const int left = m_fleet->list.count();
    QVERIFY(left > 1 && left < 20);
    QTRY_COMPARE(view->property("count").toInt(), left);
    const auto painted = [view] {
        QStringList ids;
        const double top = view->property("contentY").toDouble();
        const QList<QQuickItem *> items = view->property("contentItem").value<QQuickItem *>()->childItems();
        for (const QQuickItem *item : items) {
            const bool isInSight = item->y() + item->height() > top && item->y() < top + view->height();
            if (item->objectName().startsWith(u"deviceRow:"_s) && item->isVisible() && isInSight)
                ids << item->objectName();
        }
        return ids;
    };
    QTRY_COMPARE(painted().size(), left);
}

// Whatever is sorted, searched or read: a key goes to the device that was chosen, or to the row that is marked.
void tst_FleetPages::theCurrentRowStaysWithItsDevice()
{
    QQuickItem *root = show("FleetRows { anchors.fill: parent; focus: true; fleet: root.fleet; table: root.table\n"
                            "groupBy: \"\"; onDeviceOpened: deviceId => root.said = deviceId }");
    QVERIFY(root);
    auto *view = find(u"deviceRows"_s);
    QVERIFY(view && view->hasActiveFocus());
    const auto opened = [&] {
        root->setProperty("said", QString());
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        return root->property("said").toString();
    };
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(opened(), u"b05"_s);
    m_fleet->list.sortBy(u"id"_s, true); // everything turns round at once
    QCOMPARE(m_fleet->list.rowOf(u"b05"_s), 34);
    QCOMPARE(opened(), u"b05"_s);
    QCOMPARE(view->property("currentIndex").toInt(), 34);
    // Every second one goes: too many pieces for as many signals.
    m_fleet->list.setSearchText(u"model:3"_s);
    QCOMPARE(opened(), u"b05"_s);
    // Not there any more: the row that is marked is the one that a key goes to, and stays so.
    m_fleet->list.setSearchText(u"model:2"_s);
    const QString neighbour = opened();
    QVERIFY(!neighbour.isEmpty() && neighbour != u"b05"_s);
    QCOMPARE(neighbour, m_fleet->list.deviceAt(view->property("currentIndex").toInt()));
    m_fleet->list.setSearchText({});
    QCOMPARE(opened(), neighbour);
    // While somebody types elsewhere it may be late, but not when the keys come back.
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(opened(), u"b39"_s);
    root->forceActiveFocus();
    view->setProperty("focus", false);
    QTRY_VERIFY(!view->hasActiveFocus());
    m_fleet->list.sortBy(u"id"_s, false);
    view->forceActiveFocus();
    QCOMPARE(opened(), u"b39"_s);
    QCOMPARE(view->property("currentIndex").toInt(), 39);
}

void tst_FleetPages::aCellOfTheMatrixLeadsToItsDevices()
{
    QQuickItem *root
        = show("FleetMatrix { objectName: \"matrix\"; anchors.fill: parent; focus: true; fleet: root.fleet\n"
               "onDevicesRequested: query => root.said = query; onOfChosen: what => of = what }");
    QVERIFY(root);
    auto *rows = find(u"matrixRows"_s);
    QVERIFY(rows);
    rows->forceActiveFocus();
    QTRY_COMPARE(rows->property("count").toInt(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(root->property("said").toString(), u"family=battery vendor=tesla model=\"Powerwall 2\" can:idle"_s);
    m_fleet->list.setSearchText(root->property("said").toString());
    QCOMPARE(m_fleet->list.count(), 10);
    m_fleet->list.setSearchText({});
    // The heads and the names lead to devices as well.
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(root->property("said").toString(), u"can:idle"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(root->property("said").toString(), u"family=battery vendor=tesla model=\"Powerwall 2\""_s);
    QMetaObject::invokeMethod(find(u"matrix"_s), "ofChosen", Q_ARG(QString, u"fields"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(root->property("said").toString().startsWith(u"family=battery vendor=tesla model=\"Powerwall 3\" "_s));
}

void tst_FleetPages::drag(QPointF from, QPointF to)
{
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from.toPoint());
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(m_view.get(), (from + (to - from) * step / 10).toPoint());
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to.toPoint());
}

void tst_FleetPages::theBarScrollsFromWhereALineBegins_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("view");
    QTest::addColumn<bool>("isMirrored");
    const QByteArray rows = "FleetRows { anchors.fill: parent; fleet: root.fleet; table: root.table; groupBy: \"\" }";
    const QByteArray matrix = "FleetMatrix { anchors.fill: parent; fleet: root.fleet; of: \"fields\" }";
    for (const bool isMirrored : {false, true}) {
        const char *const how = isMirrored ? "mirrored" : "as written";
        QTest::addRow("rows, %s", how) << rows << u"deviceRows"_s << isMirrored;
        QTest::addRow("matrix, %s", how) << matrix << u"matrixRows"_s << isMirrored;
    }
}

// What was scrolled to by its bar stays in place when the window or a column gets another width.
void tst_FleetPages::theBarScrollsFromWhereALineBegins()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, view);
    QFETCH(bool, isMirrored);
    QQuickItem *root = show(
        (isMirrored ? "LayoutMirroring.enabled: true\nLayoutMirroring.childrenInherit: true\n" : QByteArray()) + page);
    QVERIFY(root);
    m_view->resize(420, 500);
    QQuickItem *rows = find(view);
    QVERIFY(rows);
    QTRY_VERIFY(rows->width() < 430 && rows->property("count").toInt() > 0);
    const auto lead = [rows] {
        return rows->property("lead").toDouble();
    };
    QTRY_VERIFY(rows->property("contentWidth").toDouble() > rows->width() + 200);
    QTRY_COMPARE(lead(), 0.0);
    QQuickItem *bar = find(u"acrossBar"_s);
    QVERIFY(bar);
    QTRY_VERIFY(bar->isVisible() && bar->width() > 100);
    const QPointF begin = bar->mapToScene(QPointF(isMirrored ? bar->width() - 12 : 12, bar->height() / 2));
    drag(begin, begin + QPointF(isMirrored ? -60 : 60, 0));
    QTRY_VERIFY(lead() > 60);
    const double there = lead();
    m_view->resize(400, 500);
    QTRY_VERIFY(rows->width() < 410);
    QTRY_VERIFY2(std::abs(lead() - there) < 1.5, qPrintable(QString::number(lead()))); // whole pixels
    m_view->resize(440, 500);
    QTRY_VERIFY(rows->width() > 430);
    QTRY_VERIFY2(std::abs(lead() - there) < 1.5, qPrintable(QString::number(lead()))); // whole pixels
    if (view == u"deviceRows"_s) {
        m_fleet->table.resizeColumn(u"title"_s, 400);
        QTRY_VERIFY2(std::abs(lead() - there) < 1.5, qPrintable(QString::number(lead()))); // whole pixels
    }
}

void tst_FleetPages::aColumnIsSizedByItsFarEdge_data()
{
    QTest::addColumn<bool>("isMirrored");
    QTest::newRow("as written") << false;
    QTest::newRow("mirrored") << true;
}

void tst_FleetPages::aColumnIsSizedByItsFarEdge()
{
    QFETCH(bool, isMirrored);
    QVERIFY(show((isMirrored ? "LayoutMirroring.enabled: true\nLayoutMirroring.childrenInherit: true\n" : QByteArray())
                 + "FleetRows { anchors.fill: parent; fleet: root.fleet; table: root.table; groupBy: \"\" }"));
    QQuickItem *head = find(u"column:vendor"_s);
    QVERIFY(head);
    QTRY_VERIFY(head->width() > 100);
    const double before = head->width();
    const auto near = [&] {
        return head->mapToScene(QPointF(isMirrored ? head->width() : 0, 0)).x();
    };
    const double begin = near();
    const QPointF edge = head->mapToScene(QPointF(isMirrored ? 4 : head->width() - 4, head->height() / 2));
    drag(edge, edge + QPointF(isMirrored ? -60 : 60, 0));
    QTRY_VERIFY(std::abs(head->width() - before - 60) < 3);
    QVERIFY(std::abs(near() - begin) < 1);
    // And moved by keyboard in the direction of the arrow.
    head->forceActiveFocus(Qt::TabFocusReason);
    const double place = head->mapToScene(QPointF(head->width() / 2, 0)).x();
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY(find(u"column:vendor"_s)->mapToScene(QPointF(find(u"column:vendor"_s)->width() / 2, 0)).x()
                > place + 20);
}

void tst_FleetPages::cardsAreSelectedBySpace()
{
    QQuickItem *root = show("FleetCards { objectName: \"cards\"; anchors.fill: parent; focus: true; fleet: root.fleet\n"
                            "table: root.table }");
    QVERIFY(root);
    QObject *grid = m_view->rootObject()->findChild<QObject *>(u"cards"_s);
    QVERIFY(grid);
    qobject_cast<QQuickItem *>(grid)->forceActiveFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_fleet->table.selectedIds(), QStringList{u"b01"_s});
    auto *card = find(u"deviceCard:b01"_s);
    QVERIFY(card && card->property("selected").toBool());
    m_fleet->book.set(u"b01"_s, u"Shed"_s, u"north"_s, {});
    QTRY_COMPARE(card->property("model").toString(), u"Shed"_s);
    QCOMPARE(card->property("tags").toString(), u"north"_s);
    QCOMPARE(card->property("vendor").toString(), u"tesla Powerwall 3"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_fleet->table.selectedCount(), 0);
    QVERIFY(!card->property("selected").toBool());
}

// Through the dialog that is used where the desktop brings none, which itself asks nothing.
void tst_FleetPages::noFileIsReplacedUnasked()
{
    QTemporaryDir home;
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", home.path().toUtf8());
    qunsetenv("XDG_CONFIG_HOME");
    const auto back = qScopeGuard([&before] { qputenv("HOME", before); });
    const auto content = [&home](const QString &name) {
        QFile file(home.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QFile there(home.filePath(u"mine.csv"_s));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    m_fleet->book.set(u"b01"_s, u"Shed"_s, {}, {});
    QQuickItem *root = show("NotesMenu { book: root.book }");
    QVERIFY(root);
    QMetaObject::invokeMethod(root->findChild<QObject *>(u"notesMenu"_s), "open");
    const auto button = [this](const QString &text) -> QQuickItem * {
        const auto search = [&text](const auto &self, QQuickItem *in) -> QQuickItem * {
            if (in->isVisible() && in->inherits("QQuickAbstractButton") && in->property("text") == text)
                return in;
            for (QQuickItem *child : in->childItems()) {
                if (QQuickItem *found = self(self, child))
                    return found;
            }
            return nullptr;
        };
        return search(search, m_view->contentItem());
    };
    const auto saveAs = [&](const QString &name) {
        press(u"exportNotes"_s);
        QTRY_VERIFY(find(u"fileNameTextField"_s) && find(u"fileNameTextField"_s)->isVisible());
        QQuickItem *const field = find(u"fileNameTextField"_s);
        QVERIFY2(field->property("text").toString().startsWith(u"notes-"_s),
                 qPrintable(field->property("text").toString()));
        field->forceActiveFocus();
        QMetaObject::invokeMethod(field, "selectAll");
        type(name);
        QTRY_VERIFY(button(u"Save"_s) && button(u"Save"_s)->isEnabled());
        QQuickItem *const save = button(u"Save"_s);
        const QPointF middle = save->mapToScene(QPointF(save->width() / 2, save->height() / 2));
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, middle.toPoint());
    };
    // Its ending is added, and then it is one that is there.
    saveAs(u"mine"_s);
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY(find(u"messageAcceptButton"_s) && find(u"messageAcceptButton"_s)->isVisible());
    QCOMPARE(content(u"mine.csv"_s), u"mine"_s);
    press(u"messageAcceptButton"_s);
    QTRY_VERIFY(content(u"mine.csv"_s).contains(u"Shed"_s));
    // One that is not there is written at once.
    saveAs(u"fresh.csv"_s);
    QTRY_VERIFY(content(u"fresh.csv"_s).contains(u"Shed"_s));
}

void tst_FleetPages::cardsStandInGroups()
{
    QQuickItem *root = show("FleetCardGroups { id: cards; anchors.fill: parent; focus: true; fleet: root.fleet\n"
                            "table: root.table; groupBy: \"model\"; onDeviceOpened: id => root.said = id\n"
                            "onGroupRequested: query => root.said = query }");
    QVERIFY(root);
    QQuickItem *const view = find(u"cardGroups"_s);
    QVERIFY(view);
    view->forceActiveFocus();
    // 1000 wide, three side by side: the whole, two heads, and 20 devices of each.
    QTRY_COMPARE(view->property("count").toInt(), 3 + 2 * 7);
    QTRY_VERIFY(find(u"cardGroup:Powerwall 2"_s));
    QVERIFY(find(u"deviceCard:b00"_s)->isVisible() && find(u"deviceCard:b02"_s)->isVisible());
    QCOMPARE(find(u"cell:b00"_s)->y(), find(u"cell:b02"_s)->y());
    QVERIFY(find(u"cell:b00"_s)->x() < find(u"cell:b02"_s)->x());
    // No more is made than what is in sight.
    QVERIFY(!find(u"deviceCard:b39"_s));
    const auto key = [this](Qt::Key which) {
        QTest::keyClick(m_view.get(), which);
    };
    key(Qt::Key_Down);
    QTRY_VERIFY(find(u"cardGroup:Powerwall 2"_s)->property("current").toBool());
    key(Qt::Key_Down);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    QCOMPARE(root->property("said").toString(), u"b02"_s);
    QVERIFY(find(u"deviceCard:b02"_s)->property("current").toBool());
    QVERIFY(find(u"cell:b02"_s)->hasActiveFocus());
    key(Qt::Key_Space);
    QCOMPARE(m_fleet->table.selectedIds(), QStringList{u"b02"_s});
    key(Qt::Key_Up);
    key(Qt::Key_F);
    QCOMPARE(root->property("said").toString(), u"model=\"Powerwall 2\""_s);
    key(Qt::Key_Left);
    QTRY_COMPARE(view->property("count").toInt(), 3 + 7);
    key(Qt::Key_Right);
    QTRY_COMPARE(view->property("count").toInt(), 3 + 2 * 7);
    key(Qt::Key_End);
    QTRY_VERIFY(find(u"deviceCard:b39"_s) && find(u"deviceCard:b39"_s)->property("current").toBool());
    key(Qt::Key_Home);
    QTRY_VERIFY(find(u"cardGroup:All that is shown"_s)->property("current").toBool());
    // A click closes, and the devices of the other group come up.
    (void)m_view->grabWindow(); // lays out what has moved
    press(u"cardGroup:Powerwall 2"_s);
    QTRY_VERIFY(find(u"deviceCard:b01"_s) && find(u"deviceCard:b01"_s)->isVisible());
    QTRY_COMPARE(view->property("count").toInt(), 3 + 7);
    // The other way round: each card shows whom it stands for.
    m_fleet->list.sortBy(u"id"_s, true);
    QTRY_VERIFY(find(u"cell:b39"_s) && find(u"cell:b39"_s)->isVisible());
    QCOMPARE(find(u"deviceCard:b39"_s)->property("deviceId").toString(), u"b39"_s);
}

void tst_FleetPages::cardsAreOneTabStop_data()
{
    QTest::addColumn<QByteArray>("cards");
    QTest::newRow("in one row after the other") << QByteArray("FleetCards {");
    QTest::newRow("in groups") << QByteArray("FleetCardGroups { groupBy: \"model\";");
}

// Tab passes by in one step, and what a card offers is reached from the card.
void tst_FleetPages::cardsAreOneTabStop()
{
    QFETCH(QByteArray, cards);
    QQuickItem *root = show("AppButton { id: before; objectName: \"before\"; text: \"before\" }\n" + cards
                            + " objectName: \"cards\"; anchors.fill: parent; anchors.topMargin: 40\n"
                              "anchors.bottomMargin: 40; fleet: root.fleet; table: root.table\n"
                              "onCommandRequested: (id, verb) => root.said = id + \" \" + verb\n"
                              "onPullRequested: id => root.said = \"pull \" + id }\n"
                              "AppButton { objectName: \"after\"; text: \"after\"; anchors.bottom: parent.bottom }");
    QVERIFY(root);
    QTRY_VERIFY(find(u"deviceCard:b00"_s));
    QQuickItem *const view = find(u"cards"_s);
    const auto key = [this](Qt::Key which, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(m_view.get(), which, with);
    };
    find(u"before"_s)->forceActiveFocus();
    key(Qt::Key_Tab);
    QVERIFY(view->hasActiveFocus());
    key(Qt::Key_Tab);
    QVERIFY(find(u"after"_s)->hasActiveFocus());
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(view->hasActiveFocus());
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(find(u"before"_s)->hasActiveFocus());

    key(Qt::Key_Tab);
    if (cards.contains("Groups")) {
        key(Qt::Key_Down); // past the heads
        key(Qt::Key_Down);
    }
    key(Qt::Key_F2);
    QTRY_VERIFY(find(u"quickCommand:b00:charge"_s) && find(u"quickCommand:b00:charge"_s)->hasActiveFocus());
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Right); // to the last, and no farther
    QVERIFY(find(u"moreCommands:b00"_s)->hasActiveFocus());
    key(Qt::Key_Down); // nor is this a way out
    QVERIFY(find(u"moreCommands:b00"_s)->hasActiveFocus());
    for (int i = 0; i < 4; ++i)
        key(Qt::Key_Left);
    key(Qt::Key_Return);
    QCOMPARE(root->property("said").toString(), u"b00 charge"_s);
    key(Qt::Key_Escape);
    QVERIFY(find(u"cell:b00"_s)->hasActiveFocus());
    QTRY_VERIFY(!find(u"quickCommand:b00:charge"_s));
    // One that offers nothing has nowhere to go.
    key(Qt::Key_Right);
    key(Qt::Key_F2);
    QVERIFY(view->hasActiveFocus());
    key(Qt::Key_Left);
    // From its buttons, too, Tab leaves all cards.
    key(Qt::Key_F2);
    QTRY_VERIFY(find(u"quickCommand:b00:charge"_s) && find(u"quickCommand:b00:charge"_s)->hasActiveFocus());
    key(Qt::Key_Tab);
    QVERIFY(find(u"after"_s)->hasActiveFocus());
}

void tst_FleetPages::cardsAreOrderedEitherWay()
{
    m_fleet->list.setAttentionFirst(true);
    QQuickItem *root = show("FleetCardOrder { fleet: root.fleet; table: root.table }");
    QVERIFY(root);
    QQuickItem *const order = find(u"cardOrder"_s);
    QVERIFY(order);
    QCOMPARE(order->property("chosenValue").toString(), u"attention"_s);
    QVERIFY(!find(u"cardDirection"_s)->isVisible());
    const auto choose = [order](const QString &value) {
        QMetaObject::invokeMethod(order, "edited", Q_ARG(QString, value));
    };
    choose(u"id"_s);
    QVERIFY(!m_fleet->list.isAttentionFirst());
    QCOMPARE(m_fleet->list.deviceAt(0), u"b00"_s);
    QCOMPARE(order->property("chosenValue").toString(), u"id"_s);
    press(u"cardDirection"_s);
    QCOMPARE(m_fleet->list.deviceAt(0), u"b39"_s);
    press(u"cardDirection"_s);
    QCOMPARE(m_fleet->list.deviceAt(0), u"b00"_s);
    choose(u"level"_s);
    press(u"cardDirection"_s);
    QCOMPARE(m_fleet->list.deviceAt(0), u"b39"_s);
    choose(u"attention"_s);
    QVERIFY(m_fleet->list.isAttentionFirst());
    QVERIFY(!find(u"cardDirection"_s)->isVisible());
}

void tst_FleetPages::theStripSaysThatRecordingGoesOn_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("full") << int(StoreError::Kind::Full) << u"Recording goes on by itself once there is room."_s;
    QTest::newRow("no place") << int(StoreError::Kind::NoPlace) << u"tried again every half minute"_s;
    // Nothing that this application does mends these.
    QTest::newRow("too new") << int(StoreError::Kind::TooNew) << QString();
    QTest::newRow("damaged") << int(StoreError::Kind::Damaged) << QString();
}

void tst_FleetPages::theStripSaysThatRecordingGoesOn()
{
    QFETCH(int, kind);
    QFETCH(QString, says);
    m_history = std::make_unique<History>(
        [kind]() -> StoreResult<std::unique_ptr<StoreConnection>> {
            return Failure{StoreError{StoreError::Kind(kind), u"/data has 0 bytes"_s}};
        },
        SampleStore::Options{}, m_fleet->clock);
    QQuickItem *root = show("HistoryStrip { width: root.width; history: root.history }");
    QVERIFY(root);
    QQuickItem *const strip = find(u"historyStrip"_s);
    QVERIFY(strip);
    m_history->record({});
    QTRY_VERIFY(strip->isVisible() && strip->height() > 0);
    const QString told = find(u"historyStripText"_s)->property("text").toString();
    QVERIFY2(says.isEmpty() ? told == m_history->statusText() : told.contains(says), qPrintable(told));
    QVERIFY2(told.startsWith(m_history->statusText()), qPrintable(told));
    QCOMPARE(find(u"historyStripReason"_s)->property("text").toString(), u"Reason: /data has 0 bytes"_s);
}

void tst_FleetPages::thePaletteOpensBeside()
{
    QQuickItem *root = show("PaletteSheet { id: palette; fleet: root.fleet; environment: \"demo\"\n"
                            "entries: [{ kind: \"page\", target: \"history\", title: \"History\" }]\n"
                            "onChosen: (kind, target) => root.said = kind + \" \" + target\n"
                            "onChosenBeside: id => root.said = \"beside \" + id}");
    QVERIFY(root);
    const auto typed = [&](const QString &text, const QString &first, Qt::KeyboardModifiers with) {
        QMetaObject::invokeMethod(root->findChild<QObject *>(u"commandPalette"_s), "open");
        QTRY_VERIFY(find(u"paletteField"_s) && find(u"paletteField"_s)->hasActiveFocus());
        type(text);
        QTRY_VERIFY(find(first));
        QCOMPARE(find(u"paletteBeside"_s)->isVisible(), first.startsWith(u"palette:device"_s));
        QTest::keyClick(m_view.get(), Qt::Key_Return, with);
    };
    typed(u"b07"_s, u"palette:device:b07"_s, Qt::ControlModifier);
    QCOMPARE(root->property("said").toString(), u"beside b07"_s);
    typed(u"b07"_s, u"palette:device:b07"_s, {});
    QCOMPARE(root->property("said").toString(), u"device b07"_s);
    typed(u"hist"_s, u"palette:page:history"_s, Qt::ControlModifier);
    QCOMPARE(root->property("said").toString(), u"page history"_s);

    root = show("BesidePanel { anchors.fill: parent; fleet: root.fleet; deviceId: \"b07\"\n"
                "onDeviceOpened: id => root.said = \"open \" + id; onCloseRequested: root.said = \"close\"\n"
                "Component.onCompleted: focusFirst() }");
    QVERIFY(root);
    QCOMPARE(find(u"besideTitle"_s)->property("text").toString(), u"Powerwall 3"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(root->property("said").toString(), u"open b07"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(root->property("said").toString(), u"close"_s);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    loadApplicationFonts();
    tst_FleetPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fleetpages.moc"
