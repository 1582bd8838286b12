// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiledesk.h"

#include "places.h"

namespace fleet {

using namespace Qt::Literals::StringLiterals;

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

QString ProfileDesk::historyUrl() const
{
    const auto profile = m_profiles.find(m_currentId);
    return profile ? profile->historyUrl.toString(QUrl::RemovePassword) : QString();
}

QString ProfileDesk::historyFile() const
{
    return m_currentId.isEmpty() ? QString() : profileFolderPath(m_currentId) + u"/fleet.db"_s;
}

QString ProfileDesk::whyNotHistoryUrl(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"postgresql" || url.path().size() < 2)
        return tr("An address such as postgresql://desk@server/amps_history");
    // A plain file is no place for one, and neither is a list of profiles.
    if (!url.password().isEmpty())
        return tr("Leave the password out: it belongs into ~/.pgpass, readable by you alone, where PostgreSQL's own "
                  "library looks for it.");
    return {};
}

bool ProfileDesk::setHistoryUrl(const QString &text)
{
    const QString wrong = whyNotHistoryUrl(text);
    if (!wrong.isEmpty() || m_currentId.isEmpty()) {
        setTrouble(wrong);
        return false;
    }
    const auto changed = m_profiles.change(
        m_currentId, [&text](Profile &profile) { profile.historyUrl = QUrl(text.trimmed(), QUrl::StrictMode); });
    setTrouble(changed ? QString() : changed.error());
    if (changed)
        Q_EMIT historyUrlChanged();
    return changed.isOk();
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
