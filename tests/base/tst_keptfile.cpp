// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is kept without anybody waiting for the disk: the last thing handed over is what is there at the end, in
// whatever order the threads come, and what does not work is said.
#include <keptfile.h>

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

class tst_KeptFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenByAnotherThread();
    void onlyTheLatestIsWritten();
    void isThereAtTheEnd();
    void whatDoesNotWorkIsSaid();
    void isForItsOwnerAlone();
    void anEmptyPathKeepsNothing();

private:
    static QByteArray textOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
};

void tst_KeptFile::isWrittenByAnotherThread()
{
    const QTemporaryDir folder;
    KeptFile file(folder.filePath(u"a"_s));
    QSignalSpy written(&file, &KeptFile::written);
    std::atomic<QThread *> thread = nullptr;
    file.write([&thread] {
        thread = QThread::currentThread();
        return QByteArray("one");
    });
    QVERIFY(written.wait());
    QCOMPARE(textOf(file.path()), QByteArray("one"));
    QVERIFY(thread != QThread::currentThread());
    QVERIFY(!file.isWriting());
    QVERIFY(file.problem().isEmpty());
}

// While the first one is being written, the window goes on, and of what it hands over then only the last counts.
void tst_KeptFile::onlyTheLatestIsWritten()
{
    const QTemporaryDir folder;
    KeptFile file(folder.filePath(u"a"_s));
    QSignalSpy written(&file, &KeptFile::written);
    QSemaphore begun;
    QSemaphore mayEnd;
    file.write([&] {
        begun.release();
        mayEnd.acquire();
        return QByteArray("first");
    });
    begun.acquire();
    std::atomic<int> made = 0;
    for (int i = 1; i <= 100; ++i)
        file.write([&made, i] {
            ++made;
            return QByteArray::number(i);
        });
    QVERIFY(file.isWriting());
    QVERIFY(!QFile::exists(file.path()));
    mayEnd.release();
    QTRY_COMPARE(written.size(), 2);
    QCOMPARE(made, 1);
    QCOMPARE(textOf(file.path()), QByteArray("100"));
}

void tst_KeptFile::isThereAtTheEnd()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    for (int round = 0; round < 200; ++round) {
        {
            KeptFile file(path);
            file.write(QByteArray("before"));
            if (round % 3 == 0)
                file.flush();
            file.write(QByteArray::number(round));
        }
        QCOMPARE(textOf(path), QByteArray::number(round));
    }
    // Nothing half done is left beside it.
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a"_s});
}

void tst_KeptFile::whatDoesNotWorkIsSaid()
{
    const QTemporaryDir folder;
    KeptFile file(folder.filePath(u"no/a"_s));
    QSignalSpy written(&file, &KeptFile::written);
    file.write(QByteArray("one"));
    QVERIFY(written.wait());
    QVERIFY(!file.problem().isEmpty());
    QVERIFY(QDir(folder.path()).mkdir(u"no"_s));
    file.write(QByteArray("two"));
    file.flush();
    QCOMPARE(written.size(), 2); // at once, and not once more through the event loop
    QVERIFY(file.problem().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(written.size(), 2);
    QCOMPARE(textOf(file.path()), QByteArray("two"));
}

void tst_KeptFile::isForItsOwnerAlone()
{
    const QTemporaryDir folder;
    KeptFile file(folder.filePath(u"a"_s), KeptFile::Access::Private);
    file.write(QByteArray("one"));
    file.flush();
    constexpr auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(file.path()) & others));
}

void tst_KeptFile::anEmptyPathKeepsNothing()
{
    KeptFile file({});
    file.write([]() -> QByteArray { qFatal("nobody wants it"); });
    QVERIFY(!file.isWriting());
    file.flush();
    QVERIFY(file.problem().isEmpty());
}

QTEST_GUILESS_MAIN(tst_KeptFile)
#include "tst_keptfile.moc"
