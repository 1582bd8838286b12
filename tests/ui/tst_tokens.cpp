// SPDX-License-Identifier: GPL-3.0-or-later
// The theme is written by hand-run generation; here it is compared with the tokens that the design keeps.
#include "iconprovider.h"
#include "themeassets.h"

#include <QApplication>
#include <QColor>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_Tokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void colors_data();
    void colors();
    void contrastScheme();
    void lengths_data();
    void lengths();
    void types();
    void motion();
    void families();
    void fonts();
    void icons_data();
    void icons();
    void iconColourAndSize();
    void unknownIcon();

private:
    QObject *group(const char *name) const { return m_theme->property(name).value<QObject *>(); }

    QQmlEngine m_engine;
    QScopedPointer<QObject> m_holder;
    QObject *m_theme = nullptr;
    QJsonObject m_tokens;
};

void tst_Tokens::initTestCase()
{
    QVERIFY(fleet::loadApplicationFonts());
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    fleet::registerIconProvider(&m_engine);
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport Fleet.Theme\nQtObject { property QtObject theme: Theme }", QUrl());
    m_holder.reset(component.create());
    QVERIFY2(m_holder, qPrintable(component.errorString()));
    m_theme = m_holder->property("theme").value<QObject *>();
    QVERIFY(m_theme);
    QFile file(u":/fleet/tokens.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_tokens = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_tokens.isEmpty());
}

void tst_Tokens::colors_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("dark") << u"dark"_s;
    QTest::newRow("light") << u"light"_s;
}

void tst_Tokens::colors()
{
    QFETCH(QString, scheme);
    m_theme->setProperty("scheme", scheme);
    const QJsonObject expected = m_tokens.value(u"color"_s).toObject().value(scheme).toObject();
    QVERIFY(expected.size() > 80);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QVariant value = group("color")->property(it.key().toUtf8().constData());
        QVERIFY2(value.isValid(), qPrintable(it.key()));
        QVERIFY2(value.value<QColor>() == QColor(it.value().toString()), qPrintable(it.key()));
    }
    m_theme->setProperty("scheme", u"dark"_s);
}

void tst_Tokens::contrastScheme()
{
    m_theme->setProperty("scheme", u"contrast"_s);
    const QObject *color = group("color");
    QCOMPARE(color->property("borderSubtle").value<QColor>(), color->property("borderControl").value<QColor>());
    QCOMPARE(color->property("borderDefault").value<QColor>(), color->property("borderControl").value<QColor>());
    QCOMPARE(color->property("statusDangerTint").value<QColor>(), color->property("surfaceCanvas").value<QColor>());
    QCOMPARE(color->property("textPrimary").value<QColor>(), QColor(0xFF, 0xFF, 0xFF));
    m_theme->setProperty("scheme", u"dark"_s);
}

void tst_Tokens::lengths_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("scales");
    QTest::newRow("space") << u"space"_s << true;
    QTest::newRow("size") << u"size"_s << true;
    QTest::newRow("radius") << u"radius"_s << false;
    QTest::newRow("stroke") << u"stroke"_s << false;
    QTest::newRow("opacity") << u"opacity"_s << false;
    QTest::newRow("freshness") << u"freshness"_s << false;
}

void tst_Tokens::lengths()
{
    QFETCH(QString, key);
    QFETCH(bool, scales);
    const QObject *values = group(key.toUtf8().constData());
    const QJsonObject expected = m_tokens.value(key).toObject();
    QVERIFY(!expected.isEmpty());
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QVariant value = values->property(it.key().toUtf8().constData());
        QVERIFY2(value.isValid(), qPrintable(it.key()));
        QCOMPARE(value.toDouble(), it.value().toDouble());
    }
    m_theme->setProperty("textScale", 2.0);
    const QString probe = key == u"space"_s ? u"s4"_s : key == u"size"_s ? u"control"_s : expected.keys().constFirst();
    QCOMPARE(values->property(probe.toUtf8().constData()).toDouble(),
             expected.value(probe).toDouble() * (scales ? 2 : 1));
    m_theme->setProperty("textScale", 1.0);
}

void tst_Tokens::types()
{
    const QJsonObject scale = m_tokens.value(u"type"_s).toObject().value(u"scale"_s).toObject();
    for (auto it = scale.begin(); it != scale.end(); ++it) {
        const QObject *style = group("type")->property(it.key().toUtf8().constData()).value<QObject *>();
        QVERIFY2(style, qPrintable(it.key()));
        const QJsonObject expected = it.value().toObject();
        QCOMPARE(style->property("size").toInt(), expected.value(u"size"_s).toInt());
        QCOMPARE(style->property("line").toInt(), expected.value(u"line"_s).toInt());
        QCOMPARE(style->property("weight").toInt(), expected.value(u"weight"_s).toInt());
        QCOMPARE(style->property("tracking").toDouble(), expected.value(u"tracking"_s).toDouble());
    }
    QCOMPARE(group("font")->property("sans").toString(),
             m_tokens.value(u"type"_s).toObject().value(u"fontSans"_s).toString());
    QCOMPARE(group("font")->property("mono").toString(),
             m_tokens.value(u"type"_s).toObject().value(u"fontMono"_s).toString());
}

void tst_Tokens::motion()
{
    const QJsonObject expected = m_tokens.value(u"motion"_s).toObject();
    const QJsonObject reduced = expected.value(u"reduced"_s).toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (it.value().isDouble())
            QCOMPARE(group("motion")->property(it.key().toUtf8().constData()).toInt(), it.value().toInt());
    }
    m_theme->setProperty("reducedMotion", true);
    for (auto it = reduced.begin(); it != reduced.end(); ++it)
        QCOMPARE(group("motion")->property(it.key().toUtf8().constData()).toInt(), it.value().toInt());
    m_theme->setProperty("reducedMotion", false);
}

void tst_Tokens::families()
{
    const QJsonObject expected = m_tokens.value(u"family"_s).toObject();
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QString icon;
        QColor color;
        QVERIFY(
            QMetaObject::invokeMethod(m_theme, "familyIcon", Q_RETURN_ARG(QString, icon), Q_ARG(QString, it.key())));
        QVERIFY(
            QMetaObject::invokeMethod(m_theme, "familyColor", Q_RETURN_ARG(QColor, color), Q_ARG(QString, it.key())));
        QCOMPARE(icon, it.value().toObject().value(u"icon"_s).toString());
        const QByteArray token = it.value().toObject().value(u"color"_s).toString().toUtf8();
        QCOMPARE(color, group("color")->property(token.constData()).value<QColor>());
    }
    const QJsonObject states = m_tokens.value(u"actionState"_s).toObject();
    for (auto it = states.begin(); it != states.end(); ++it) {
        QString icon;
        QVERIFY(
            QMetaObject::invokeMethod(m_theme, "actionIcon", Q_RETURN_ARG(QString, icon), Q_ARG(QString, it.key())));
        QCOMPARE(icon, it.value().toObject().value(u"icon"_s).toString());
    }
}

void tst_Tokens::fonts()
{
    const QStringList styles = QFontDatabase::styles(u"Amps Sans"_s);
    QVERIFY(styles.contains(u"Regular"_s));
    QVERIFY(styles.contains(u"Medium"_s));
    QVERIFY(styles.contains(u"SemiBold"_s));
    QVERIFY(QFontDatabase::families().contains(u"JetBrains Mono"_s));
    // Tabular figures: a number that counts must not move what stands beside it.
    QFont font(u"Amps Sans"_s);
    font.setPixelSize(100);
    const QFontMetricsF metrics(font);
    QCOMPARE(metrics.horizontalAdvance(u'1'), metrics.horizontalAdvance(u'0'));
    QCOMPARE(QGuiApplication::font().families().constFirst(), u"Amps Sans"_s);
}

void tst_Tokens::icons_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/fleet/icons"_s).entryList({u"*.svg"_s});
    QVERIFY(files.size() > 70);
    for (const QString &file : files)
        QTest::newRow(file.toUtf8().constData()) << file.chopped(4);
}

void tst_Tokens::icons()
{
    QFETCH(QString, name);
    fleet::IconProvider provider;
    const QImage image = provider.requestImage(name + u"/ff0000"_s, nullptr, QSize(24, 24));
    QCOMPARE(image.size(), QSize(24, 24));
    bool drawn = false;
    for (int y = 0; y < 24 && !drawn; ++y) {
        for (int x = 0; x < 24 && !drawn; ++x)
            drawn = qAlpha(image.pixel(x, y)) > 128;
    }
    QVERIFY2(drawn, "nothing but transparency");
}

void tst_Tokens::iconColourAndSize()
{
    fleet::IconProvider provider;
    QSize size;
    const QImage image = provider.requestImage(u"check/8000ff00"_s, &size, QSize(48, 48));
    QCOMPARE(size, QSize(48, 48));
    int most = 0;
    for (int y = 0; y < 48; ++y) {
        for (int x = 0; x < 48; ++x) {
            const QColor color = image.pixelColor(x, y);
            most = std::max(most, color.alpha());
            if (color.alpha() > 20) {
                QCOMPARE(color.red(), 0);
                QVERIFY(color.green() > 200);
            }
        }
    }
    // The colour's own alpha, not twice it where strokes cross.
    QCOMPARE(most, 0x80);
    QCOMPARE(provider.requestImage(u"check/00ff00"_s, &size, QSize()).size(), QSize(24, 24));
}

void tst_Tokens::unknownIcon()
{
    fleet::IconProvider provider;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no icon named"_s));
    const QImage image = provider.requestImage(u"no-such-icon/ff0000"_s, nullptr, QSize(16, 16));
    QCOMPARE(image.size(), QSize(16, 16));
    QCOMPARE(qAlpha(image.pixel(8, 8)), 0);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    tst_Tokens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tokens.moc"
