// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <apikey.h>
#include <clock.h>
#include <vocabulary.h>

#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

#include <optional>

namespace fleet {

// Which environment this window is in, and whether it may write (product.md section 1).
//
// Three signs must agree: the class of the key, the host, and meta.environment of every answer. While any sign that was
// ever given differs from another, writes are locked; it stays so until a person resolves it. Any sign that says live
// makes it LIVE. LIVE starts locked; unlocking ends by itself, and at once when the computer slept. GUI thread. Borrows
// the clock.
class SessionEnvironment : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_PROPERTY(QString environment READ environment NOTIFY changed FINAL) // "demo", "sandbox", "live"
    Q_PROPERTY(QString word READ word NOTIFY changed FINAL)               // "DEMO", never translated
    Q_PROPERTY(bool writesLocked READ writesLocked NOTIFY changed FINAL)
    Q_PROPERTY(QString lockReason READ lockReason NOTIFY changed FINAL) // one sentence; empty: writes may go
    Q_PROPERTY(bool mismatch READ isMismatch NOTIFY changed FINAL)
    Q_PROPERTY(QString mismatchText READ mismatchText NOTIFY changed FINAL) // which sign differs
    Q_PROPERTY(bool canResolve READ canResolve NOTIFY changed FINAL)
    Q_PROPERTY(QString redactedKey READ redactedKey CONSTANT FINAL)
    Q_PROPERTY(QString host READ host CONSTANT FINAL)
    Q_PROPERTY(QString profile READ profile CONSTANT FINAL)
    Q_PROPERTY(bool canUnlock READ canUnlock NOTIFY changed FINAL)
    Q_PROPERTY(bool isReadOnly READ isReadOnly NOTIFY changed FINAL)
    Q_PROPERTY(bool isReadOnlyForGood READ isReadOnlyForGood CONSTANT FINAL) // started so: no switch undoes it
    Q_PROPERTY(int unlockSecondsLeft READ unlockSecondsLeft NOTIFY unlockSecondsLeftChanged FINAL) // 0: locked

public:
    enum class Kind { Demo, Sandbox, Live };
    Q_ENUM(Kind)
    enum class Host {
        Embedded, // the sandbox inside this application
        Remote,   // anything else; its name may still be a sign
    };
    enum class Writes {
        Allowed,
        ReadOnlyProfile, // until a person allows it in this window
        ReadOnlyStart,   // for as long as this window lives
    };

    struct Setup
    {
        QString profile; // the name of the window's profile
        QUrl baseUrl;
        ApiKey::Class keyClass = ApiKey::Class::UnknownSoLive;
        QString redactedKey;
        Host host = Host::Remote;
        Writes writes = Writes::Allowed;
    };

    SessionEnvironment(Setup setup, Clock &clock, QObject *parent = nullptr);

    Kind kind() const;
    QString environment() const;
    QString word() const;
    bool writesLocked() const;
    QString lockReason() const;
    bool isMismatch() const;
    QString mismatchText() const;
    // The answers agree again with key and host, so that a person may say that all is well.
    bool canResolve() const;
    QString redactedKey() const { return m_setup.redactedKey; }
    QString host() const;
    QString profile() const { return m_setup.profile; }
    const QUrl &baseUrl() const { return m_setup.baseUrl; }
    bool canUnlock() const;
    bool isReadOnly() const { return m_setup.writes != Writes::Allowed; }
    bool isReadOnlyForGood() const { return m_setup.writes == Writes::ReadOnlyStart; }
    int unlockSecondsLeft() const;

    // 1 to 60 minutes. Does nothing where there is nothing to unlock or a sign differs.
    Q_INVOKABLE void unlock(int minutes);
    // A person's choice for this profile. Ends an unlock when it becomes read-only; LIVE stays locked when it no longer is.
    Q_INVOKABLE void setReadOnly(bool readOnly);
    // Also for when the screen is locked.
    Q_INVOKABLE void lock();
    Q_INVOKABLE void resolveMismatch();

public Q_SLOTS:
    // Every answer's meta.environment, reads and writes alike.
    void noteEnvironment(const fleet::ApiEnvironment &environment);

Q_SIGNALS:
    void changed();
    void unlockSecondsLeftChanged();
    void mismatchFound(); // once, when it begins
    void readOnlyChosen(bool readOnly);

private:
    enum class Sign { None, Sandbox, Live, Neither };
    Sign keySign() const;
    Sign hostSign() const;
    static Sign signOf(const ApiEnvironment &environment);
    static bool differ(Sign a, Sign b);
    bool isUnlocked() const;
    void tick();
    void endUnlock();

    Setup m_setup;
    Clock &m_clock;
    ApiEnvironment m_lastAnswer;
    // The answer that disagreed, until a person resolves it.
    std::optional<ApiEnvironment> m_disagreeing;
    std::optional<std::chrono::milliseconds> m_unlockedUntil; // steady clock
    std::chrono::milliseconds m_tickSteady{0};
    QDateTime m_tickUtc;
    Alarm m_tick;
};

} // namespace fleet
