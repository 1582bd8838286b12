// SPDX-License-Identifier: GPL-3.0-or-later
// Random events on the real confirmation sheet: clicks, double clicks, drags, touches, keys with repeat, focus that is
// taken away, presses of assistive technology, holds that are let go, while the world moves underneath. An oracle that
// watches only the raw events says whether a person can have meant it. FLEET_GATE_EVENTS=n tries n seeds instead of the
// few hundred of the suite; a failure prints its seed.
#include "themeassets.h"

#include <actionfakes.h>
#include <random.h>

#include <QAccessible>
#include <QAnimationDriver>
#include <QApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

#include <algorithm>
#include <optional>
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

using namespace fleet;
using namespace fleet::fake;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace events {

const DeviceId batteryId(u"device_abc123"_s);

// Animations and QML timers run by this clock: a hold of 1.5 s takes no time to try, and exactly that long.
class Driver final : public QAnimationDriver
{
    Q_OBJECT
public:
    void step(int ms)
    {
        m_elapsed += ms;
        advanceAnimation();
    }
    void advance() override { }
    qint64 elapsed() const override { return m_elapsed; }

private:
    qint64 m_elapsed = 0;
};

// What is allocated in its time is left out of the leak check.
class Unwatched final
{
public:
#ifdef __SANITIZE_ADDRESS__
    Unwatched()
    {
        __lsan_disable();
    }
    ~Unwatched()
    {
        __lsan_enable();
    }
#else
    Unwatched() { }
#endif
    Q_DISABLE_COPY_MOVE(Unwatched)
};

QQuickItem *findItem(QQuickItem *from, const QString &name)
{
    if (!from->isVisible())
        return nullptr;
    if (from->objectName() == name)
        return from;
    const QList<QQuickItem *> children = from->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = findItem(child, name))
            return found;
    }
    return nullptr;
}

bool isField(const QQuickItem *item)
{
    return item && (item->inherits("QQuickTextField") || item->inherits("QQuickTextArea"));
}

bool isOnField(QQuickItem *from, const QPointF &at)
{
    if (!from->isVisible())
        return false;
    if (isField(from) && from->contains(from->mapFromScene(at)))
        return true;
    const QList<QQuickItem *> children = from->childItems();
    return std::any_of(children.begin(), children.end(), [&at](QQuickItem *child) { return isOnField(child, at); });
}

void collect(QQuickItem *from, QList<QQuickItem *> &focusable)
{
    if (!from->isVisible() || !from->isEnabled())
        return;
    if (from->activeFocusOnTab() || !from->objectName().isEmpty())
        focusable.append(from);
    const QList<QQuickItem *> children = from->childItems();
    for (QQuickItem *child : children)
        collect(child, focusable);
}

// Records what reached the port, at the moment at which it did.
class Port final : public PushPort
{
public:
    QFuture<PushOutcome> push(ConfirmedCommand command) override
    {
        QPromise<PushOutcome> promise;
        promise.start();
        promise.addResult(PushOutcome(PushNotSent{PushNotSent::Kind::Offline, {}}));
        promise.finish();
        bodies.append(command.request().body);
        if (onPush)
            onPush();
        return promise.future();
    }
    QList<QByteArray> bodies;
    std::function<void()> onPush;
};

} // namespace events

using namespace events;

class tst_GateEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theSheetWorksAtAll_data();
    void theSheetWorksAtAll();
    void enterNeverConfirmsLive();
    void doubleClicksSendOnce();
    void lettingGoOutsideSendsNothing_data();
    void lettingGoOutsideSendsNothing();
    void anything();
    void cleanupTestCase();

private:
    struct Desk
    {
        explicit Desk(EnvironmentKind kind)
            : desk(port, devices, environment, clock,
                   Format(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc()))
        {
            environment.value.kind = kind;
            devices.put(battery());
        }
        ManualClock clock;
        Devices devices;
        Environment environment;
        Port port;
        CommandDesk desk;
    };

    // The sheet on a new desk; the one before goes once nobody shows it any more.
    Desk &show(EnvironmentKind kind);
    void pass(Desk &desk, int ms);
    void settle(Desk &desk) { pass(desk, 400); }
    QQuickItem *item(const QString &name) { return findItem(m_view->contentItem(), name); }
    QPointF middle(QQuickItem *item) { return item->mapToScene({item->width() / 2, item->height() / 2}); }
    void mouse(QEvent::Type type, const QPointF &at);
    void key(QEvent::Type type, int key, const QString &text = {}, bool isRepeat = false);

    Driver m_driver;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QQuickView> m_view;
    std::unique_ptr<QPointingDevice> m_touch{QTest::createTouchDevice()};
    int m_runs = 0;
    int m_events = 0;
    int m_sent = 0;
    int m_meant = 0;
};

void tst_GateEvents::initTestCase()
{
    m_driver.install();
    QAccessible::setActive(true);
    m_view = std::make_unique<QQuickView>();
    m_view->engine()->addImportPath(u"qrc:/qt/qml"_s);
    registerIconProvider(m_view->engine());
    m_view->setResizeMode(QQuickView::SizeRootObjectToView);
    m_view->resize(900, 900);
}

void tst_GateEvents::cleanupTestCase()
{
    m_view.reset();
    qInfo("%d runs, %d events, %d sent, %d of them could be meant", m_runs, m_events, m_sent, m_meant);
}

tst_GateEvents::Desk &tst_GateEvents::show(EnvironmentKind kind)
{
    auto desk = std::make_unique<Desk>(kind);
    if (m_view->rootObject()) {
        m_view->rootObject()->setProperty("desk", QVariant::fromValue(&desk->desk));
    } else {
        m_view->setInitialProperties({{u"desk"_s, QVariant::fromValue(&desk->desk)}});
        m_view->setSource(QUrl(u"qrc:/qt/qml/Fleet/Pages/ConfirmHost.qml"_s));
        m_view->show();
        if (m_view->status() != QQuickView::Ready || !QTest::qWaitForWindowActive(m_view.get()))
            qFatal("the sheet cannot be shown");
    }
    m_desk = std::move(desk);
    return *m_desk;
}

void tst_GateEvents::pass(Desk &desk, int ms)
{
    // Fine enough that nothing that needs a hold is jumped over.
    while (ms > 0) {
        const int step = std::min(ms, 100);
        desk.clock.advance(std::chrono::milliseconds(step));
        m_driver.step(step);
        QCoreApplication::processEvents();
        ms -= step;
    }
}

void tst_GateEvents::mouse(QEvent::Type type, const QPointF &at)
{
    const bool isDown = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, at, m_view->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                      isDown || isMove ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
    // The events press twice without letting go, as when a window system loses a release. Qt 6.4's text fields keep a
    // press for a long one and lose it, 80 bytes and its point, when the next comes so. The stack of that leak has one
    // frame, without a name, in the library of all templates: to suppress it there would hide what our own handlers of
    // a control's signals lose as well.
    std::optional<Unwatched> unwatched;
    if (isDown && (isField(m_view->mouseGrabberItem()) || isOnField(m_view->contentItem(), at)))
        unwatched.emplace();
    QCoreApplication::sendEvent(m_view.get(), &event);
    unwatched.reset();
    QCoreApplication::processEvents();
}

void tst_GateEvents::key(QEvent::Type type, int key, const QString &text, bool isRepeat)
{
    QKeyEvent event(type, key, Qt::NoModifier, text, isRepeat);
    QCoreApplication::sendEvent(m_view.get(), &event);
    QCoreApplication::processEvents();
}

void tst_GateEvents::theSheetWorksAtAll_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("SANDBOX") << int(EnvironmentKind::Sandbox);
    QTest::newRow("LIVE") << int(EnvironmentKind::Live);
}

void tst_GateEvents::theSheetWorksAtAll()
{
    QFETCH(int, kind);
    Desk &desk = show(EnvironmentKind(kind));
    QVERIFY(!desk.desk.propose(chargeDraft()));
    settle(desk);
    // The default answer is no.
    QVERIFY(item(u"cancelButton"_s)->hasActiveFocus());
    QQuickItem *confirm = item(u"confirmButton"_s);
    QVERIFY(confirm);
    const QPointF at = middle(confirm);
    mouse(QEvent::MouseButtonPress, at);
    if (EnvironmentKind(kind) == EnvironmentKind::Live) {
        pass(desk, 1400);
        QCOMPARE(desk.port.bodies.size(), 0);
        pass(desk, 100);
    }
    mouse(QEvent::MouseButtonRelease, at);
    QCOMPARE(desk.port.bodies.size(), 1);
    QVERIFY(!desk.desk.gate()->isOpen());
    settle(desk);
}

void tst_GateEvents::enterNeverConfirmsLive()
{
    for (int i = 0; i < 40; ++i) {
        Desk &desk = show(EnvironmentKind::Live);
        QVERIFY(!desk.desk.propose(chargeDraft()));
        // At every moment of the opening, on the default button and on the one that sends, pressed and held.
        pass(desk, i * 20);
        if (i % 2) {
            settle(desk);
            item(u"confirmButton"_s)->forceActiveFocus(Qt::TabFocusReason);
        }
        for (int pressed : {Qt::Key_Return, Qt::Key_Enter}) {
            key(QEvent::KeyPress, pressed, u"\r"_s);
            for (int repeat = 0; repeat < 20; ++repeat) {
                pass(desk, 100);
                key(QEvent::KeyPress, pressed, u"\r"_s, true);
            }
            key(QEvent::KeyRelease, pressed);
            m_events += 22;
        }
        QCOMPARE(desk.port.bodies.size(), 0);
        desk.desk.gate()->cancel();
        settle(desk);
        ++m_runs;
        desk.port.onPush = {};
    }
}

void tst_GateEvents::doubleClicksSendOnce()
{
    Desk &desk = show(EnvironmentKind::Sandbox);
    for (int i = 1; i <= 20; ++i) {
        QVERIFY(!desk.desk.propose(chargeDraft()));
        settle(desk);
        const QPointF at = middle(item(u"confirmButton"_s));
        for (int click = 0; click < 1 + i % 4; ++click) {
            mouse(click % 2 ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress, at);
            mouse(QEvent::MouseButtonRelease, at);
        }
        QCOMPARE(desk.port.bodies.size(), i);
        settle(desk);
    }
}

void tst_GateEvents::lettingGoOutsideSendsNothing_data()
{
    QTest::addColumn<bool>("isConsent");
    QTest::addColumn<bool>("moves");
    QTest::addColumn<bool>("thenEnter");
    QTest::addColumn<bool>("isTouch");
    QTest::newRow("moved out, then a click") << false << true << false << false;
    QTest::newRow("moved out, then Enter") << false << true << true << false;
    // A template button goes by the last move it saw, and clicks wherever the pointer is let go.
    QTest::newRow("no move seen, then a click") << false << false << false << false;
    QTest::newRow("no move seen, then Enter") << false << false << true << false;
    QTest::newRow("no move seen, word typed, then a click") << true << false << false << false;
    QTest::newRow("finger moved out, then a tap") << false << true << false << true;
    QTest::newRow("finger lifted outside, then a tap") << false << false << false << true;
    QTest::newRow("finger lifted outside, then Enter") << false << false << true << true;
}

void tst_GateEvents::lettingGoOutsideSendsNothing()
{
    QFETCH(bool, isConsent);
    QFETCH(bool, moves);
    QFETCH(bool, thenEnter);
    QFETCH(bool, isTouch);
    Desk &desk = show(EnvironmentKind::Sandbox);
    WriteDraft draft = chargeDraft();
    if (isConsent)
        draft = ConsentDraft{UserId(u"user_7"_s), {}};
    QVERIFY(!desk.desk.propose(draft));
    settle(desk);
    if (isConsent)
        item(u"confirmWord"_s)->setProperty("text", desk.desk.gate()->typedWord());
    QQuickItem *confirm = item(u"confirmButton"_s);
    QVERIFY(confirm && confirm->isEnabled());
    const auto press = [&](const QPointF &at) {
        if (isTouch)
            QTest::touchEvent(m_view.get(), m_touch.get()).press(1, at.toPoint());
        else
            mouse(QEvent::MouseButtonPress, at);
    };
    const auto letGo = [&](const QPointF &at) {
        if (isTouch)
            QTest::touchEvent(m_view.get(), m_touch.get()).release(1, at.toPoint());
        else
            mouse(QEvent::MouseButtonRelease, at);
    };
    const QPointF at = middle(confirm);
    press(at);
    QVERIFY(confirm->property("pressed").toBool());
    if (moves && isTouch)
        QTest::touchEvent(m_view.get(), m_touch.get()).move(1, QPoint(1, 1));
    else if (moves)
        mouse(QEvent::MouseMove, {1, 1});
    letGo({1, 1});
    QCOMPARE(desk.port.bodies.size(), 0);
    QVERIFY(desk.desk.gate()->isOpen());
    // What was taken back is forgotten: the next answer counts.
    if (thenEnter) {
        confirm->forceActiveFocus(Qt::TabFocusReason);
        key(QEvent::KeyPress, Qt::Key_Return, u"\r"_s);
        key(QEvent::KeyRelease, Qt::Key_Return);
    } else {
        press(at);
        letGo(at);
    }
    QCOMPARE(desk.port.bodies.size(), 1);
    settle(desk);
}

void tst_GateEvents::anything()
{
    const int wanted = qEnvironmentVariableIntValue("FLEET_GATE_EVENTS");
    const int count = wanted > 0 ? wanted : 250;
    for (int seed = 0; seed < count; ++seed, ++m_runs) {
        // A finger that was down when its sheet closed must not leave the next one deaf.
        if (seed % 50 == 25) {
            Desk &touched = show(EnvironmentKind::Sandbox);
            QVERIFY(!touched.desk.propose(chargeDraft()));
            settle(touched);
            QTest::touchEvent(m_view.get(), m_touch.get()).press(1, middle(item(u"confirmButton"_s)).toPoint());
            touched.desk.gate()->cancel();
            settle(touched);
            QTest::touchEvent(m_view.get(), m_touch.get()).release(1, QPoint(1, 1));
            touched.port.onPush = {};
        }
        Random random(quint64(seed) + 1);
        const bool isLive = random.below(2) == 0;
        Desk &desk = show(isLive ? EnvironmentKind::Live : EnvironmentKind::Sandbox);
        if (random.below(8) == 0)
            desk.devices.age = 20min; // read first
        WriteDraft draft = chargeDraft();
        if (random.below(6) == 0)
            draft = ConsentDraft{UserId(u"user_7"_s), {}};
        const bool isConsent = std::holds_alternative<ConsentDraft>(draft);
        if (desk.desk.propose(draft))
            QFAIL("did not open");
        ConfirmationGate &gate = *desk.desk.gate();
        const QByteArray shown = gate.requestBody().toUtf8();

        // The oracle: raw input and nothing else.
        bool mayBeMeant = false; // the event being delivered is one by which a person can say yes
        qint64 downSince = -1;   // a button, a finger or Space is down since, without a pause
        qint64 upAt = -1;        // Space went up; down again at once it is a repetition
        qint64 upSince = -1;     // what downSince was then
        bool mouseIsDown = false;
        bool spaceIsDown = false;
        const QObject *spaceOn = nullptr; // what had the focus when it was pressed
        qint64 now = 0;
        QStringList story;
        QString trouble;
        desk.port.onPush = [&] {
            const bool wasHeld = downSince >= 0 && now - downSince >= 1440;
            ++m_sent;
            if (mayBeMeant || (isLive && !isConsent && wasHeld))
                ++m_meant;
            else
                trouble = u"sent without being asked"_s;
            if (desk.port.bodies.last() != shown)
                trouble = u"sent something else"_s;
            if (desk.port.bodies.size() > 1)
                trouble = u"sent twice"_s;
        };
        const auto track = [&] {
            if (!mouseIsDown && !spaceIsDown)
                downSince = -1;
            else if (downSince < 0)
                downSince = now;
        };
        const auto isInside = [&](const QPointF &at) {
            QQuickItem *confirm = item(u"confirmButton"_s);
            return confirm && confirm->contains(confirm->mapFromScene(at));
        };
        const auto wordIsTyped = [&] {
            QQuickItem *field = item(u"confirmWord"_s);
            return field && field->property("text").toString() == gate.typedWord() && !gate.typedWord().isEmpty();
        };
        bool pressWasInside = false;

        const int length = 6 + int(random.below(18));
        for (int i = 0; i < length && trouble.isEmpty(); ++i, ++m_events) {
            QQuickItem *confirm = item(u"confirmButton"_s);
            QQuickItem *cancel = item(u"cancelButton"_s);
            QQuickItem *field = item(u"confirmWord"_s);
            // Mostly near what matters.
            QPointF at(random.between(0, m_view->width()), random.between(0, m_view->height()));
            if (confirm && random.below(3) != 0)
                at = middle(confirm) + QPointF(random.between(-80, 80), random.between(-15, 15));
            mayBeMeant = false;
            QQuickItem *focused = m_view->activeFocusItem();
            switch (random.below(16)) {
            case 0: // click
            case 1:
                story.append(u"click"_s);
                mouse(QEvent::MouseButtonPress, at);
                mayBeMeant = isInside(at) && (!isLive || isConsent) && (!isConsent || wordIsTyped());
                mouse(QEvent::MouseButtonRelease, at);
                mouseIsDown = false;
                break;
            case 2: // double click
                story.append(u"double click"_s);
                mouse(QEvent::MouseButtonPress, at);
                mayBeMeant = isInside(at) && (!isLive || isConsent) && (!isConsent || wordIsTyped());
                mouse(QEvent::MouseButtonRelease, at);
                mouse(QEvent::MouseButtonDblClick, at);
                mouse(QEvent::MouseButtonRelease, at);
                mouseIsDown = false;
                break;
            case 3: // a press that stays
                story.append(u"press"_s);
                pressWasInside = isInside(at);
                mouseIsDown = true;
                track();
                mouse(QEvent::MouseButtonPress, at);
                break;
            case 4:
                story.append(u"release"_s);
                mayBeMeant = mouseIsDown && pressWasInside && isInside(at) && (!isLive || isConsent)
                    && (!isConsent || wordIsTyped());
                mouse(QEvent::MouseButtonRelease, at);
                mouseIsDown = false;
                break;
            case 5:
                story.append(u"move"_s);
                mouse(QEvent::MouseMove, at);
                break;
            case 6: // keys on whatever has the focus
            case 7: {
                const int pressed = random.below(2) ? Qt::Key_Return : Qt::Key_Enter;
                story.append(u"Enter"_s);
                const bool isOnField = field && focused == field;
                mayBeMeant = (focused == confirm && confirm && (!isLive || isConsent) && (!isConsent || wordIsTyped()))
                    || (isOnField && wordIsTyped());
                key(QEvent::KeyPress, pressed, u"\r"_s);
                for (quint64 repeat = random.below(4); repeat > 0; --repeat)
                    key(QEvent::KeyPress, pressed, u"\r"_s, true);
                key(QEvent::KeyRelease, pressed);
                break;
            }
            case 8:
                story.append(u"Space down"_s);
                spaceIsDown = true;
                spaceOn = focused;
                track();
                if (upSince >= 0 && now - upAt <= 100)
                    downSince = std::min(downSince, upSince);
                key(QEvent::KeyPress, Qt::Key_Space, u" "_s);
                for (quint64 repeat = random.below(4); repeat > 0; --repeat)
                    key(QEvent::KeyPress, Qt::Key_Space, u" "_s, true);
                break;
            case 9:
                story.append(u"Space up"_s);
                // Letting go of what was pressed elsewhere is no yes, also while the pointer presses.
                mayBeMeant = spaceIsDown && spaceOn == confirm && focused == confirm && confirm
                    && (!isLive || isConsent) && (!isConsent || wordIsTyped());
                key(QEvent::KeyRelease, Qt::Key_Space, u" "_s);
                spaceIsDown = false;
                upSince = downSince;
                upAt = now;
                break;
            case 10:
                story.append(u"Tab"_s);
                key(QEvent::KeyPress, random.below(4) ? Qt::Key_Tab : Qt::Key_Escape);
                key(QEvent::KeyRelease, Qt::Key_Tab);
                break;
            case 11: // somebody else takes the focus
            {
                story.append(u"focus"_s);
                QList<QQuickItem *> items;
                collect(m_view->contentItem(), items);
                if (confirm && random.below(3) == 0)
                    confirm->forceActiveFocus(Qt::TabFocusReason);
                else if (!items.isEmpty())
                    items.at(qsizetype(random.below(quint64(items.size()))))->forceActiveFocus(Qt::OtherFocusReason);
                break;
            }
            case 12: // assistive technology presses what it likes
            {
                story.append(u"accessible press"_s);
                QQuickItem *target = random.below(2) ? confirm : cancel;
                if (!target)
                    break;
                mayBeMeant = target == confirm && (!isLive || isConsent) && (!isConsent || wordIsTyped());
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(target);
                if (face && face->actionInterface()) {
                    const QStringList actions = face->actionInterface()->actionNames();
                    for (const QString &action : actions)
                        face->actionInterface()->doAction(action);
                }
                QCoreApplication::processEvents();
                break;
            }
            case 13: // the word, whole, in part or of somebody else
            {
                story.append(u"typing"_s);
                if (!field)
                    break;
                if (random.below(2))
                    field->forceActiveFocus(Qt::MouseFocusReason);
                const QString word = random.below(3) ? gate.typedWord() : u"LIV"_s;
                for (const QChar letter : word)
                    key(QEvent::KeyPress, letter.toUpper().unicode(), QString(letter));
                break;
            }
            case 14: // the world moves
            {
                story.append(u"world"_s);
                const quint64 what = random.below(5);
                if (what == 0)
                    desk.devices.change(batteryId, [](Device &d) { d.state[0].value = FieldValue(u"idle"_s); });
                else if (what == 1)
                    desk.devices.changeSilently(batteryId, [](Device &d) { d.vendor = u"other"_s; });
                else if (what == 2)
                    desk.environment.setLock(random.below(2) ? u"Locked."_s : QString());
                else if (what == 3 && !desk.devices.reads.isEmpty())
                    desk.devices.answerRead(random.below(3) != 0);
                else
                    gate.confirmAgain();
                QCoreApplication::processEvents();
                break;
            }
            default: {
                const int ms = int(random.below(random.below(3) ? 400 : 2200));
                story.append(u"%1 ms"_s.arg(ms));
                // In steps, so that the oracle knows when it happened.
                for (int left = ms; left > 0; left -= 100) {
                    now += std::min(left, 100);
                    pass(desk, std::min(left, 100));
                }
                break;
            }
            }
            track();
        }
        mayBeMeant = false;
        mouse(QEvent::MouseButtonRelease, {1, 1});
        key(QEvent::KeyRelease, Qt::Key_Space, u" "_s);
        desk.environment.setLock({});
        gate.cancel();
        settle(desk);
        QVERIFY2(trouble.isEmpty(),
                 qPrintable(u"seed %1 in %2: %3 after %4"_s.arg(seed).arg(isLive ? u"LIVE"_s : u"SANDBOX"_s, trouble,
                                                                          story.join(u", "_s))));
        QVERIFY(desk.port.bodies.size() <= 1);
        desk.port.onPush = {};
    }
    // The campaign says yes often enough to mean something.
    QVERIFY2(m_sent > count / 40, qPrintable(QString::number(m_sent)));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    loadApplicationFonts();
    tst_GateEvents test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_gateevents.moc"
