// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QObject>

#include <functional>
#include <memory>

namespace fleet {

// A small file of a profile that is written whole, time and again, without anybody waiting for the disk: what is handed
// over is written at once by a thread of its own, into a new file that then takes the place of the old one, so that a
// crash leaves the one or the other. What is overtaken before its turn is left out. GUI thread; at the end it waits for
// what was handed over last.
class KeptFile : public QObject
{
    Q_OBJECT
public:
    // An empty path keeps nothing; the application's own owner alone reads a `Private` one.
    enum class Access { Usual, Private };
    explicit KeptFile(QString path, Access access = Access::Usual, QObject *parent = nullptr);
    ~KeptFile() override;

    QString path() const { return m_path; }
    // `text` is made in the other thread, of values alone.
    void write(std::function<QByteArray()> text);
    void write(QByteArray text);
    // Waits until all of it is on the disk, and tells how the last of it went.
    void flush();
    QString problem() const { return m_problem; } // of the last writing that ended; empty: none
    bool isWriting() const;                       // something is on its way

Q_SIGNALS:
    // Not for what was overtaken. `problem` says how it went.
    void written();

private:
    struct Desk; // shared with the thread that writes
    void note(const QString &problem, quint64 number);

    QString m_path;
    QString m_problem;
    quint64 m_noted = 0;
    std::shared_ptr<Desk> m_desk;
};

} // namespace fleet
