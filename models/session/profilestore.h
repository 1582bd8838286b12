// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <result.h>

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace fleet {

// The profiles of this person, in one file that holds no secret. GUI thread.
//
// Every change reads the file again under a lock and writes it whole, so that two running applications do not undo each
// other's changes. A file that cannot be understood is put aside under another name and said in trouble(); one of a
// later version is read as far as it goes and never written.
class ProfileStore : public QObject
{
    Q_OBJECT
public:
    // `file` and its folder need not exist.
    explicit ProfileStore(QString file, QObject *parent = nullptr);

    const QList<Profile> &profiles() const { return m_profiles; } // in the order in which they were made
    std::optional<Profile> find(const QString &id) const;
    std::optional<Profile> findByName(const QString &name) const; // without regard to case
    std::optional<Profile> lastUsed() const;
    QString trouble() const { return m_trouble; } // a sentence, empty when all is well

    // Why this name cannot be taken (by the profile `except`, if any); empty when it can.
    QString whyNotNamed(const QString &name, const QString &except = {}) const;
    // A name like this one that is free.
    QString freeName(const QString &wish) const;

    // Gives it an id of its own. The error is a sentence.
    Result<Profile, QString> add(Profile profile);
    Result<Profile, QString> change(const QString &id, const std::function<void(Profile &)> &how);
    Result<Profile, QString> rename(const QString &id, const QString &name);
    Result<Profile, QString> remove(const QString &id);

    // What another application wrote meanwhile.
    void reload();

Q_SIGNALS:
    void changed();

private:
    Result<QList<Profile>, QString> load();
    Result<Profile, QString> edit(const std::function<Result<Profile, QString>(QList<Profile> &)> &how);
    void take(const QList<Profile> &profiles);

    QString m_file;
    QList<Profile> m_profiles;
    QString m_trouble;
    bool m_isFromLater = false;
};

} // namespace fleet
