// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilestore.h"

#include <logging.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr int version = 1;
constexpr qsizetype longestName = 60;

QString classText(ApiKey::Class keyClass)
{
    switch (keyClass) {
    case ApiKey::Class::Sandbox:
        return u"sandbox"_s;
    case ApiKey::Class::Live:
        return u"live"_s;
    case ApiKey::Class::UnknownSoLive:
        break;
    }
    return u"unknown"_s;
}

ApiKey::Class classOf(const QString &text)
{
    if (text == u"sandbox")
        return ApiKey::Class::Sandbox;
    return text == u"live" ? ApiKey::Class::Live : ApiKey::Class::UnknownSoLive;
}

QJsonObject toJson(const Profile &profile)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"baseUrl"_s, QString::fromLatin1(profile.baseUrl.toEncoded())},
            {u"environment"_s, classText(profile.keyClass)},
            {u"keyEnding"_s, profile.redactedKey},
            {u"readOnly"_s, profile.isReadOnly},
            // Whatever came in: a password is no part of what is kept.
            {u"history"_s, QString::fromLatin1(profile.historyUrl.toEncoded(QUrl::RemovePassword))},
            {u"usedAt"_s, profile.usedAt.isValid() ? profile.usedAt.toUTC().toString(Qt::ISODateWithMs) : QString()}};
}

std::optional<Profile> fromJson(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    Profile profile;
    profile.id = object.value("id"_L1).toString();
    profile.name = object.value("name"_L1).toString();
    profile.baseUrl = QUrl(object.value("baseUrl"_L1).toString(), QUrl::StrictMode);
    profile.keyClass = classOf(object.value("environment"_L1).toString());
    profile.redactedKey = object.value("keyEnding"_L1).toString();
    profile.isReadOnly = object.value("readOnly"_L1).toBool(true);
    profile.historyUrl = QUrl(object.value("history"_L1).toString(), QUrl::StrictMode);
    profile.usedAt = QDateTime::fromString(object.value("usedAt"_L1).toString(), Qt::ISODateWithMs);
    // The id becomes a folder: nothing but what add() makes is taken.
    static const QRegularExpression madeHere(u"^[a-z0-9-]{1,80}$"_s);
    if (!madeHere.match(profile.id).hasMatch() || profile.name.isEmpty() || profile.baseUrl.host().isEmpty())
        return std::nullopt;
    return profile;
}

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString idFor(const QString &name)
{
    QString slug;
    for (const QChar c : name.toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug = slug.left(32);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    const QString random = QUuid::createUuid().toString(QUuid::Id128).left(8);
    return slug.isEmpty() ? u"profile-"_s + random : slug + u'-' + random;
}

} // namespace

ProfileStore::ProfileStore(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    reload();
}

Result<QList<Profile>, QString> ProfileStore::load()
{
    QFile file(m_file);
    if (!file.exists())
        return QList<Profile>();
    if (!file.open(QIODevice::ReadOnly))
        return Failure{tr("The list of profiles cannot be read: %1").arg(file.errorString())};
    QJsonParseError error;
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll(), &error).object();
    const QJsonValue list = whole.value("profiles"_L1);
    if (error.error != QJsonParseError::NoError || !list.isArray()) {
        file.close();
        // Kept for whoever wants to look; left in place it would be overwritten by the next change.
        const QString aside = m_file + u".unreadable"_s;
        QFile::remove(aside);
        QFile::rename(m_file, aside);
        return Failure{tr("The list of profiles could not be understood. It was put aside as %1; keys in the keyring "
                          "are untouched.")
                           .arg(aside)};
    }
    m_isFromLater = whole.value("version"_L1).toInt() > version;
    QList<Profile> profiles;
    for (const QJsonValue &value : list.toArray()) {
        if (const auto profile = fromJson(value))
            profiles.append(*profile);
        else
            qCWarning(lcSession) << "a profile in the list is incomplete and left out";
    }
    return profiles;
}

void ProfileStore::take(const QList<Profile> &profiles)
{
    if (profiles == m_profiles)
        return;
    m_profiles = profiles;
    Q_EMIT changed();
}

void ProfileStore::reload()
{
    const auto loaded = load();
    m_trouble = loaded ? QString() : loaded.error();
    if (!loaded)
        qCWarning(lcSession).noquote() << m_trouble;
    take(loaded ? loaded.value() : QList<Profile>());
}

Result<Profile, QString> ProfileStore::edit(const std::function<Result<Profile, QString>(QList<Profile> &)> &how)
{
    const QFileInfo place(m_file);
    if (!QDir().mkpath(place.absolutePath()))
        return Failure{tr("The folder %1 cannot be made.").arg(place.absolutePath())};
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(2000))
        return Failure{tr("The list of profiles is being changed by another program.")};
    const auto loaded = load();
    QList<Profile> profiles = loaded ? loaded.value() : QList<Profile>();
    if (m_isFromLater)
        return Failure{tr("The list of profiles was written by a later version of this program; it is not changed.")};
    take(profiles);
    auto done = how(profiles);
    if (!done)
        return done;
    QJsonArray list;
    for (const Profile &profile : std::as_const(profiles))
        list.append(toJson(profile));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return Failure{tr("The list of profiles cannot be written: %1").arg(file.errorString())};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{u"version"_s, version}, {u"profiles"_s, list}}).toJson());
    if (!file.commit())
        return Failure{tr("The list of profiles cannot be written: %1").arg(file.errorString())};
    take(profiles);
    return done;
}

std::optional<Profile> ProfileStore::find(const QString &id) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

std::optional<Profile> ProfileStore::findByName(const QString &name) const
{
    for (const Profile &profile : m_profiles) {
        if (sameName(profile.name, name.trimmed()))
            return profile;
    }
    return std::nullopt;
}

std::optional<Profile> ProfileStore::lastUsed() const
{
    const auto latest = std::max_element(m_profiles.begin(), m_profiles.end(), [](const Profile &a, const Profile &b) {
        return a.usedAt.isValid() != b.usedAt.isValid() ? b.usedAt.isValid() : a.usedAt < b.usedAt;
    });
    return latest == m_profiles.end() ? std::nullopt : std::optional(*latest);
}

QString ProfileStore::whyNotNamed(const QString &name, const QString &except) const
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return tr("A profile needs a name.");
    if (trimmed.size() > longestName)
        return tr("A name has at most %n characters.", nullptr, int(longestName));
    if (std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return !c.isPrint(); }))
        return tr("A name holds no control characters.");
    // `--profile demo` beside `--demo` would be one word for two worlds.
    if (sameName(trimmed, u"demo"_s))
        return tr("“%1” is the name of the built-in fleet.").arg(trimmed);
    const auto holder = findByName(trimmed);
    if (holder && holder->id != except)
        return tr("There is a profile called “%1” already.").arg(holder->name);
    return {};
}

QString ProfileStore::freeName(const QString &wish) const
{
    QString name = wish.trimmed().left(longestName);
    for (int i = 2; !whyNotNamed(name).isEmpty() && i < 1000; ++i)
        name = wish.trimmed().left(longestName - 5) + u' ' + QString::number(i);
    return name;
}

Result<Profile, QString> ProfileStore::add(Profile profile)
{
    profile.name = profile.name.trimmed();
    profile.id = idFor(profile.name);
    return edit([this, &profile](QList<Profile> &profiles) -> Result<Profile, QString> {
        if (const QString why = whyNotNamed(profile.name); !why.isEmpty())
            return Failure{why};
        profiles.append(profile);
        return profile;
    });
}

Result<Profile, QString> ProfileStore::change(const QString &id, const std::function<void(Profile &)> &how)
{
    return edit([&](QList<Profile> &profiles) -> Result<Profile, QString> {
        for (Profile &profile : profiles) {
            if (profile.id != id)
                continue;
            how(profile);
            profile.id = id;
            return profile;
        }
        return Failure{tr("This profile is gone.")};
    });
}

Result<Profile, QString> ProfileStore::rename(const QString &id, const QString &name)
{
    // Seen before the change as well as in it: another program may have taken the name meanwhile.
    QString why = whyNotNamed(name, id);
    if (!why.isEmpty())
        return Failure{why};
    return edit([&](QList<Profile> &profiles) -> Result<Profile, QString> {
        why = whyNotNamed(name, id);
        if (!why.isEmpty())
            return Failure{why};
        for (Profile &profile : profiles) {
            if (profile.id == id) {
                profile.name = name.trimmed();
                return profile;
            }
        }
        return Failure{tr("This profile is gone.")};
    });
}

Result<Profile, QString> ProfileStore::remove(const QString &id)
{
    return edit([&](QList<Profile> &profiles) -> Result<Profile, QString> {
        for (qsizetype i = 0; i < profiles.size(); ++i) {
            if (profiles.at(i).id == id)
                return profiles.takeAt(i);
        }
        return Failure{tr("This profile is gone.")};
    });
}

} // namespace fleet
