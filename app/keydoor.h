// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionprobe.h"

#include <keykeeper.h>
#include <profilestore.h>

#include <QObject>
#include <QQmlEngine>
#include <QQuickItem>

#include <memory>

namespace fleet {

// A door that a key opens: takes the key from an entry field, looks at the service with it, keeps it and the profile.
// Serves a new profile of one environment, or one that exists and lacks its key. GUI thread; borrows everything it is
// made with.
//
// The key never passes through QML: the field is handed over, read here and emptied at once.
class KeyDoor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes them")
    Q_PROPERTY(QString environment READ environment CONSTANT FINAL) // "sandbox" or "live"
    // What is being typed: "none", "open" (too short to tell), "sandbox", "live", "unknown".
    Q_PROPERTY(QString typed READ typed NOTIFY changed FINAL)
    Q_PROPERTY(bool isWrongDoor READ isWrongDoor NOTIFY changed FINAL)
    Q_PROPERTY(bool canTake READ canTake NOTIFY changed FINAL)
    Q_PROPERTY(QString redactedKey READ redactedKey NOTIFY changed FINAL) // of the key that was taken; empty: none yet
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool isReady READ isReady NOTIFY changed FINAL) // looked at and fine: open() may follow
    Q_PROPERTY(bool canTryAgain READ canTryAgain NOTIFY changed FINAL)
    Q_PROPERTY(
        QString tone READ tone NOTIFY changed FINAL) // of the sentence: "secondary", "success", "warning", "danger"
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY changed FINAL)
    Q_PROPERTY(bool isForThisRun READ isForThisRun NOTIFY changed
                   FINAL) // the key could not be kept; open() opens all the same
    Q_PROPERTY(QString baseUrl READ baseUrl WRITE setBaseUrl NOTIFY changed FINAL)
    Q_PROPERTY(QString baseUrlError READ baseUrlError NOTIFY changed FINAL)
    Q_PROPERTY(QString host READ host NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly NOTIFY changed FINAL)
    Q_PROPERTY(bool isExisting READ isExisting CONSTANT FINAL) // the key of a profile that is there already

public:
    static constexpr const char *usualBaseUrl = "https://api.amps.ai";

    struct House
    {
        ProfileStore &profiles;
        KeyKeeper &keys;
        Clock &clock;
    };
    KeyDoor(ApiKey::Class keyClass, House house, QObject *parent = nullptr);
    KeyDoor(Profile profile, House house, QObject *parent = nullptr);
    ~KeyDoor() override;

    QString environment() const;
    QString typed() const { return m_typed; }
    bool isWrongDoor() const;
    bool canTake() const { return m_canTake && !isWrongDoor(); }
    QString redactedKey() const { return m_key.redacted(); }
    bool isBusy() const { return m_isBusy; }
    bool isReady() const { return m_isReady; }
    bool canTryAgain() const { return m_canTryAgain; }
    QString tone() const { return m_tone; }
    QString sentence() const { return m_sentence; }
    QString detail() const { return m_detail; }
    bool isForThisRun() const { return m_isForThisRun; }
    QString baseUrl() const { return m_baseUrl; }
    QString baseUrlError() const { return m_baseUrlError; }
    QString host() const;
    QString name() const { return m_profile.name; }
    QString nameError() const;
    bool isReadOnly() const { return m_profile.isReadOnly; }
    bool isExisting() const { return !m_profile.id.isEmpty(); }
    QString profileId() const { return m_profile.id; }
    void setBaseUrl(const QString &text);
    void setName(const QString &name);
    void setReadOnly(bool readOnly);

    // Looks at what stands in an entry field and recognises it by its prefix. Keeps nothing of it.
    Q_INVOKABLE void consider(QQuickItem *field);
    // Takes the key out of the field, which is empty afterwards, and looks at the service with it. A key of another
    // door is taken out as well, and thrown away.
    Q_INVOKABLE void take(QQuickItem *field);
    Q_INVOKABLE void dropKey();
    Q_INVOKABLE void tryAgain();
    // Keeps key and profile, then emits opened(). Where the key cannot be kept it says so first and waits for a second
    // call.
    Q_INVOKABLE void open();
    // Says something before anything was entered, such as why an earlier key is not there.
    void say(const QString &tone, const QString &sentence);
    void setBusy(bool busy);

Q_SIGNALS:
    void changed();
    void opened(const QString &profileId);

private:
    void probe();
    void probed(const ProbeResult &result);
    void finishOpening();

    ProfileStore &m_profiles;
    KeyKeeper &m_keys;
    Clock &m_clock;
    Profile m_profile; // with an id: it exists; otherwise what will become one
    QString m_baseUrl;
    QString m_baseUrlError;
    ApiKey m_key;
    std::unique_ptr<ConnectionProbe> m_probe;
    QString m_typed;
    QString m_tone;
    QString m_sentence;
    QString m_detail;
    bool m_canTake = false;
    bool m_isBusy = false;
    bool m_isReady = false;
    bool m_canTryAgain = false;
    bool m_isForThisRun = false;
};

// Why an address cannot be used; for people.
QString sentenceOf(BaseUrlIssue issue);

} // namespace fleet
