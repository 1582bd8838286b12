// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <keykeeper.h>
#include <profilelistmodel.h>

#include <QObject>
#include <QQmlEngine>

namespace fleet {

// The profiles as one window sees them: which is its own, and what a person may do with each. GUI thread; borrows store
// and keeper. What needs other windows is asked for by signals.
class ProfileDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_PROPERTY(QObject *profiles READ profiles CONSTANT FINAL)
    Q_PROPERTY(QString currentId READ currentId CONSTANT FINAL) // empty: this window has no profile
    Q_PROPERTY(QString keyPlace READ keyPlace NOTIFY keyPlaceChanged FINAL)
    Q_PROPERTY(bool isKeyKept READ isKeyKept NOTIFY keyPlaceChanged FINAL)
    // Where this profile's history is kept beside its own file: "postgresql://user@host/database"; empty: in the file.
    Q_PROPERTY(QString historyUrl READ historyUrl NOTIFY historyUrlChanged FINAL)
    Q_PROPERTY(QString historyFile READ historyFile CONSTANT FINAL) // empty: this window has no profile
    Q_PROPERTY(
        QString trouble READ trouble WRITE setTrouble NOTIFY troubleChanged FINAL) // the last thing that did not work

public:
    // `ownPlace`: where the key of a window without a profile lies; empty when it needs none.
    ProfileDesk(ProfileStore &profiles, KeyKeeper &keys, QString currentId, QString ownPlace,
                QObject *parent = nullptr);

    // A ProfileListModel; as QObject, since QML modules below Fleet.App would have to name it otherwise.
    QObject *profiles() { return &m_model; }
    QString currentId() const { return m_currentId; }
    QString keyPlace() const;
    bool isKeyKept() const;
    QString trouble() const { return m_trouble; }
    void setTrouble(const QString &trouble);

    Q_INVOKABLE QString whyNotNamed(const QString &name, const QString &id) const;
    QString historyUrl() const;
    QString historyFile() const;
    // What is wrong with such an address, for people; empty: nothing.
    Q_INVOKABLE static QString whyNotHistoryUrl(const QString &url);
    // Takes effect when the profile is opened again. An empty one: back to the file.
    Q_INVOKABLE bool setHistoryUrl(const QString &url);
    Q_INVOKABLE bool rename(const QString &id, const QString &name);
    // The folder that goes with the profile, for the confirmation.
    Q_INVOKABLE QString folderOf(const QString &id) const;
    Q_INVOKABLE void open(const QString &id) { Q_EMIT openRequested(id); }
    Q_INVOKABLE void add() { Q_EMIT addRequested(); }
    Q_INVOKABLE void enterKey(const QString &id) { Q_EMIT keyRequested(id); }
    // Confirmed by a person: folder, key and settings go with it.
    Q_INVOKABLE void remove(const QString &id) { Q_EMIT removeRequested(id); }

Q_SIGNALS:
    void keyPlaceChanged();
    void historyUrlChanged();
    void troubleChanged();
    void openRequested(const QString &id);
    void addRequested();
    void keyRequested(const QString &id);
    void removeRequested(const QString &id);

private:
    ProfileStore &m_profiles;
    KeyKeeper &m_keys;
    ProfileListModel m_model;
    QString m_currentId;
    QString m_ownPlace;
    QString m_trouble;
};

} // namespace fleet
