// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QUrl>

namespace fleet {

// Names for files that a person saves: proposed, corrected, and looked up. Behind SaveDialog. GUI thread.
class SavePlaces : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    // What each proposed name says about where its content is from: "sandbox". Empty: nothing.
    Q_PROPERTY(QString mark READ mark WRITE setMark NOTIFY markChanged FINAL)
public:
    explicit SavePlaces(QObject *parent = nullptr) : QObject(parent) { }

    QString mark() const { return m_mark; }
    void setMark(const QString &mark);

    // "fleet" and "csv": fleet-sandbox-2026-06-12.csv, as proposal() places it.
    Q_INVOKABLE QUrl suggestion(const QString &stem, const QString &ending) const;
    // `name` where something was saved last, or else in the person's documents, with a number where a file has that
    // name already. Without a proposal, Qt's own dialog opens in the folder of the process and proposes the first file
    // in it.
    Q_INVOKABLE QUrl proposal(const QString &name) const;
    // What was chosen, with one of `endings`: nothing of another kind is written over by a slip. Otherwise the first of
    // them is added, in the place of one of `others` if it has that.
    Q_INVOKABLE static QUrl named(const QUrl &file, const QStringList &endings, const QStringList &others = {});
    Q_INVOKABLE static bool endsWithOneOf(const QUrl &file, const QStringList &endings);
    Q_INVOKABLE static bool isThere(const QUrl &file); // a file; a folder cannot be written over
    Q_INVOKABLE static QUrl folderOf(const QUrl &file);
    // Where the next proposal is to be. For as long as the application runs.
    Q_INVOKABLE void note(const QUrl &file);

Q_SIGNALS:
    void markChanged();

private:
    QString m_mark;
    QString m_folder;
};

} // namespace fleet
