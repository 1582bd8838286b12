// SPDX-License-Identifier: GPL-3.0-or-later
#include "themeassets.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTextStream>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({
        {u"screenshot"_s, u"Write a picture and leave."_s, u"file"_s},
        {u"theme"_s, u"dark, light or contrast."_s, u"theme"_s, u"dark"_s},
        {u"scale"_s, u"Text scale, 1 to 2."_s, u"factor"_s, u"1"_s},
        {u"page"_s, u"Name of a page of the gallery."_s, u"page"_s, u"Components"_s},
        {u"size"_s, u"Size of the window."_s, u"WxH"_s, u"1440x1320"_s},
    });
    parser.process(app);

    fleet::loadApplicationFonts();
    QQuickView view;
    view.engine()->addImportPath(u"qrc:/qt/qml"_s);
    fleet::registerIconProvider(view.engine());
    view.setInitialProperties(
        {{u"scheme"_s, parser.value(u"theme"_s)}, {u"textScale"_s, parser.value(u"scale"_s).toDouble()}});
    const QStringList size = parser.value(u"size"_s).split(u'x');
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(size.value(0).toInt(), size.value(1).toInt());
    view.setSource(QUrl(u"qrc:/gallery/"_s + parser.value(u"page"_s) + u".qml"_s));
    if (view.status() != QQuickView::Ready) {
        const auto errors = view.errors();
        for (const QQmlError &error : errors)
            QTextStream(stderr) << error.toString() << '\n';
        return 1;
    }
    view.show();
    view.requestActivate();
    if (parser.isSet(u"screenshot"_s)) {
        // The page marks what has the keyboard once the window is there.
        if (QObject *focused = view.rootObject()->findChild<QObject *>(u"focused"_s))
            qobject_cast<QQuickItem *>(focused)->forceActiveFocus(Qt::TabFocusReason);
        // A few frames: text wraps and sizes settle in the first ones.
        QTimer::singleShot(400, &app, [&] {
            const bool saved = view.grabWindow().save(parser.value(u"screenshot"_s));
            QApplication::exit(saved ? 0 : 1);
        });
    }
    return QApplication::exec();
}
