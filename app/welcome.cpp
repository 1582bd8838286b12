// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome.h"

namespace fleet {

Welcome::Welcome(KeyDoor::House house, QObject *parent)
    : QObject(parent)
    , m_sandbox(new KeyDoor(ApiKey::Class::Sandbox, house, this))
    , m_live(new KeyDoor(ApiKey::Class::Live, house, this))
    , m_only(m_sandbox)
    , m_trouble(house.profiles.trouble())
{
    connect(m_sandbox, &KeyDoor::opened, this, &Welcome::profileOpened);
    connect(m_live, &KeyDoor::opened, this, &Welcome::profileOpened);
}

Welcome::Welcome(const Profile &profile, KeyDoor::House house, QObject *parent)
    : QObject(parent)
    , m_sandbox(new KeyDoor(profile, house, this))
    , m_live(m_sandbox)
    , m_only(m_sandbox)
    , m_profileName(profile.name)
{
    connect(m_only, &KeyDoor::opened, this, &Welcome::profileOpened);
}

} // namespace fleet
