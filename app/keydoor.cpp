// SPDX-License-Identifier: GPL-3.0-or-later
#include "keydoor.h"

#include <connection.h>
#include <profilelistmodel.h>
#include <whendone.h>

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr qsizetype shortestKey = 12; // "sk_test_demo", the sandbox's own
constexpr qsizetype longestKey = 512;

void overwrite(QString &text)
{
    // Detaches where it is shared: the field has let go of it by then.
    volatile QChar *characters = text.data();
    for (qsizetype i = 0; i < text.size(); ++i)
        const_cast<QChar *>(characters)[i] = QChar(0);
    text.clear();
}

// Whether what stands there may still become one of the prefixes.
bool mayBecomeAPrefix(const QString &text)
{
    for (const auto prefix : {"sk_test_"_L1, "sk_live_"_L1, "sk_sandbox_"_L1, "amps_sk_test_"_L1, "amps_sk_live_"_L1}) {
        if (text.size() < prefix.size() && QString(prefix).startsWith(text))
            return true;
    }
    return false;
}

bool isOneWord(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

// A person copied the key to paste it here; left in the clipboard, any other program could read it.
bool clearClipboardOf(const QString &key)
{
    bool cleared = false;
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        if (mode == QClipboard::Selection && !clipboard->supportsSelection())
            continue;
        QString held = clipboard->text(mode);
        if (held.trimmed() == key) {
            clipboard->clear(mode);
            cleared = true;
        }
        overwrite(held);
    }
    return cleared;
}

bool sameDoor(ApiKey::Class a, ApiKey::Class b)
{
    return (a == ApiKey::Class::Sandbox) == (b == ApiKey::Class::Sandbox); // an unknown prefix counts as live
}

} // namespace

QString sentenceOf(BaseUrlIssue issue)
{
    switch (issue) {
    case BaseUrlIssue::NotAUrl:
        return KeyDoor::tr("The address needs a scheme and a host, such as https://api.amps.ai.");
    case BaseUrlIssue::SchemeNotAllowed:
        return KeyDoor::tr("The address must begin with https://.");
    case BaseUrlIssue::PlainToElsewhere:
        return KeyDoor::tr(
            "Plain http goes to this computer only: anywhere else the key could be read on the way. Use https.");
    case BaseUrlIssue::HasCredentials:
        return KeyDoor::tr("The address must not hold a user or a password.");
    case BaseUrlIssue::HasQuery:
        return KeyDoor::tr("The address must not hold a query or a fragment.");
    }
    return {};
}

KeyDoor::KeyDoor(ApiKey::Class keyClass, House house, QObject *parent)
    : QObject(parent)
    , m_profiles(house.profiles)
    , m_keys(house.keys)
    , m_clock(house.clock)
    , m_baseUrl(QLatin1StringView(usualBaseUrl))
    , m_typed(u"none"_s)
    , m_tone(u"secondary"_s)
{
    m_profile.keyClass = keyClass;
    m_profile.baseUrl = QUrl(m_baseUrl);
    m_profile.isReadOnly = keyClass != ApiKey::Class::Sandbox;
    m_profile.name = m_profiles.freeName(keyClass == ApiKey::Class::Sandbox ? tr("Sandbox") : tr("Live"));
}

KeyDoor::KeyDoor(Profile profile, House house, QObject *parent)
    : QObject(parent)
    , m_profiles(house.profiles)
    , m_keys(house.keys)
    , m_clock(house.clock)
    , m_profile(std::move(profile))
    , m_baseUrl(m_profile.baseUrl.toString())
    , m_typed(u"none"_s)
    , m_tone(u"secondary"_s)
{ }

KeyDoor::~KeyDoor() = default;

QString KeyDoor::environment() const
{
    return m_profile.keyClass == ApiKey::Class::Sandbox ? u"sandbox"_s : u"live"_s;
}

bool KeyDoor::isWrongDoor() const
{
    if (m_typed == u"none" || m_typed == u"open")
        return false;
    return (m_typed == u"sandbox") != (environment() == u"sandbox");
}

QString KeyDoor::host() const
{
    return hostText(m_profile.baseUrl);
}

QString KeyDoor::nameError() const
{
    return m_profiles.whyNotNamed(m_profile.name, m_profile.id);
}

void KeyDoor::setBaseUrl(const QString &text)
{
    if (text == m_baseUrl || isExisting())
        return;
    m_baseUrl = text;
    const auto checked = checkBaseUrl(QUrl(text.trimmed(), QUrl::StrictMode));
    m_baseUrlError = checked ? QString() : sentenceOf(checked.error());
    if (checked)
        m_profile.baseUrl = *checked;
    // What was seen at another address says nothing about this one.
    m_isReady = false;
    m_probe.reset();
    m_isBusy = false;
    m_canTryAgain = !m_key.isEmpty() && checked;
    if (!m_key.isEmpty())
        say(u"secondary"_s, checked ? tr("The address is another one now.") : QString());
    Q_EMIT changed();
}

void KeyDoor::setName(const QString &name)
{
    if (name == m_profile.name)
        return;
    m_profile.name = name;
    Q_EMIT changed();
}

void KeyDoor::setReadOnly(bool readOnly)
{
    if (readOnly == m_profile.isReadOnly)
        return;
    m_profile.isReadOnly = readOnly;
    Q_EMIT changed();
}

void KeyDoor::say(const QString &tone, const QString &sentence)
{
    m_tone = tone;
    m_sentence = sentence;
    m_detail.clear();
    Q_EMIT changed();
}

void KeyDoor::setBusy(bool busy)
{
    m_isBusy = busy;
    Q_EMIT changed();
}

void KeyDoor::consider(QQuickItem *field)
{
    if (!field)
        return;
    QString text = field->property("text").toString().trimmed();
    m_canTake = text.size() >= shortestKey && text.size() <= longestKey && isOneWord(text);
    if (text.isEmpty()) {
        m_typed = u"none"_s;
        say(u"secondary"_s, {});
    } else if (mayBecomeAPrefix(text)) {
        m_typed = u"open"_s;
        say(u"secondary"_s, {});
    } else {
        const ApiKey key(text.toLatin1());
        switch (key.keyClass()) {
        case ApiKey::Class::Sandbox:
            m_typed = u"sandbox"_s;
            say(isWrongDoor() ? u"warning"_s : u"success"_s,
                isWrongDoor() ? tr("This is a sandbox key. Use the SANDBOX door.") : tr("Sandbox key recognised"));
            break;
        case ApiKey::Class::Live:
            m_typed = u"live"_s;
            say(isWrongDoor() ? u"danger"_s : u"success"_s,
                isWrongDoor() ? tr("This is a LIVE key: it reaches real equipment. Use the LIVE door.")
                              : tr("LIVE key recognised"));
            break;
        case ApiKey::Class::UnknownSoLive:
            m_typed = u"unknown"_s;
            say(u"warning"_s,
                isWrongDoor() ? tr("This prefix is unknown, which counts as LIVE. Use the LIVE door.")
                              : tr("This prefix is unknown. It is treated as LIVE."));
            break;
        }
        if (!isOneWord(text))
            say(u"warning"_s, tr("A key is one word without blanks."));
    }
    overwrite(text);
}

void KeyDoor::take(QQuickItem *field)
{
    if (!field || m_isBusy)
        return;
    QString whole = field->property("text").toString();
    field->setProperty("text", QString());
    QString text = whole.trimmed();
    overwrite(whole);
    const bool fits = text.size() >= shortestKey && text.size() <= longestKey && isOneWord(text);
    if (!fits) {
        overwrite(text);
        m_typed = u"none"_s;
        m_canTake = false;
        say(u"warning"_s,
            tr("That is no key: a key is one word of at least %n characters.", nullptr, int(shortestKey)));
        return;
    }
    QByteArray bytes = text.toLatin1();
    const bool wasInClipboard = clearClipboardOf(text);
    overwrite(text);
    ApiKey key(bytes);
    std::fill(bytes.begin(), bytes.end(), '\0');
    m_canTake = false;
    const ApiKey::Class keyClass = key.keyClass();
    m_typed = u"none"_s;
    if (!sameDoor(keyClass, m_profile.keyClass)) {
        // The sentence names the right door; the key is gone.
        say(keyClass == ApiKey::Class::Live ? u"danger"_s : u"warning"_s,
            keyClass == ApiKey::Class::Sandbox ? tr("That was a sandbox key. It opens the SANDBOX door.")
                : keyClass == ApiKey::Class::Live
                ? tr("That was a LIVE key. It opens the LIVE door alone; nothing was sent.")
                : tr("That key has an unknown prefix, which counts as LIVE. It opens the LIVE door alone."));
        return;
    }
    m_key = std::move(key);
    if (!isExisting())
        m_profile.keyClass = keyClass;
    m_profile.redactedKey = m_key.redacted();
    probe();
    if (wasInClipboard) {
        m_detail = tr("The copy in the clipboard was cleared.");
        Q_EMIT changed();
    }
}

void KeyDoor::dropKey()
{
    m_probe.reset();
    m_key = ApiKey();
    m_isBusy = m_isReady = m_canTryAgain = m_isForThisRun = false;
    say(u"secondary"_s, {});
}

void KeyDoor::tryAgain()
{
    if (!m_key.isEmpty() && !m_isBusy && m_baseUrlError.isEmpty())
        probe();
}

void KeyDoor::probe()
{
    m_isReady = m_canTryAgain = m_isForThisRun = false;
    if (!m_baseUrlError.isEmpty()) {
        say(u"warning"_s, m_baseUrlError);
        return;
    }
    m_isBusy = true;
    say(u"secondary"_s, tr("Looking at %1 …").arg(host()));
    m_probe = std::make_unique<ConnectionProbe>(Connection{m_profile.baseUrl, m_key.clone()}, m_clock);
    connect(m_probe.get(), &ConnectionProbe::finished, this, &KeyDoor::probed);
    m_probe->start();
}

void KeyDoor::probed(const ProbeResult &result)
{
    m_probe.release()->deleteLater(); // we are called from inside it
    m_isBusy = false;
    m_isReady = result.isUsable;
    m_canTryAgain = !result.isUsable;
    const QString detail = m_detail;
    say(!result.isUsable                                       ? u"danger"_s
            : result.unreadFamilies > 0 || result.devices == 0 ? u"warning"_s
                                                               : u"success"_s,
        result.sentence);
    m_detail = result.detail.isEmpty() ? detail : result.detail;
    Q_EMIT changed();
}

void KeyDoor::open()
{
    if (!m_isReady || m_isBusy)
        return;
    if (m_isForThisRun) {
        finishOpening();
        return;
    }
    const Profile wanted = m_profile;
    const auto kept = isExisting() ? m_profiles.change(wanted.id,
                                                       [&wanted](Profile &profile) {
                                                           profile.redactedKey = wanted.redactedKey;
                                                           profile.isReadOnly = wanted.isReadOnly;
                                                       })
                                   : m_profiles.add(wanted);
    if (!kept) {
        say(u"danger"_s, kept.error());
        return;
    }
    m_profile = *kept;
    m_isBusy = true;
    say(u"secondary"_s, tr("Handing the key to the keyring …"));
    whenDone(m_keys.keep(m_profile.id, m_key.clone()), this, [this](const KeptKey &where) {
        m_isBusy = false;
        if (where.place == KeyPlace::Keychain) {
            finishOpening();
            return;
        }
        m_isForThisRun = true;
        say(u"warning"_s, KeyKeeper::sentence(where));
    });
}

void KeyDoor::finishOpening()
{
    const QString id = m_profile.id;
    m_key = ApiKey();
    m_isReady = m_isForThisRun = false;
    say(u"success"_s, tr("Opening …"));
    Q_EMIT opened(id);
}

} // namespace fleet
