// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in the clipboard and in the selection, as base64 lines on standard output; or, with an argument, holds that
// text in both until it is told to end.
#include <QClipboard>
#include <QGuiApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() > 1) {
        clipboard->setText(arguments.at(1), QClipboard::Clipboard);
        clipboard->setText(arguments.at(1), QClipboard::Selection);
        out << "held" << Qt::endl;
        return QGuiApplication::exec();
    }
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        out << clipboard->text(mode).toUtf8().toBase64() << Qt::endl;
    return 0;
}
