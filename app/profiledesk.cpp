// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiledesk.h"

#include "places.h"

namespace fleet {

ProfileDesk::ProfileDesk(ProfileStore &profiles, KeyKeeper &keys, QString currentId, QString ownPlace, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_keys(keys)
    , m_model(profiles)
    , m_currentId(std::move(currentId))
    , m_ownPlace(std::move(ownPlace))
{
    connect(&m_keys, &KeyKeeper::placeChanged, this, [this](const QString &entry) {
        if (entry == m_currentId)
            Q_EMIT keyPlaceChanged();
    });
}

QString ProfileDesk::keyPlace() const
{
    return m_currentId.isEmpty() ? m_ownPlace : KeyKeeper::sentence(m_keys.placeOf(m_currentId));
}

bool ProfileDesk::isKeyKept() const
{
    return !m_currentId.isEmpty() && m_keys.placeOf(m_currentId).place == KeyPlace::Keychain;
}

void ProfileDesk::setTrouble(const QString &trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

QString ProfileDesk::whyNotNamed(const QString &name, const QString &id) const
{
    return m_profiles.whyNotNamed(name, id);
}

bool ProfileDesk::rename(const QString &id, const QString &name)
{
    const auto renamed = m_profiles.rename(id, name);
    setTrouble(renamed ? QString() : renamed.error());
    return renamed.isOk();
}

QString ProfileDesk::folderOf(const QString &id) const
{
    return profileFolderPath(id);
}

} // namespace fleet
