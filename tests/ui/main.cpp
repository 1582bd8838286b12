// SPDX-License-Identifier: GPL-3.0-or-later
#include "themeassets.h"

#include <QApplication>
#include <QQmlEngine>
#include <QtQuickTest>

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        fleet::registerIconProvider(engine);
    }
};

int main(int argc, char *argv[])
{
    // Made here, as a QApplication: what QUICK_TEST_MAIN makes is too little for charts on the same page.
    const QApplication app(argc, argv);
    fleet::loadApplicationFonts();
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "ui", nullptr, &setup);
}

#include "main.moc"
