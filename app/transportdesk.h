// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>
#include <QUrl>

#include <optional>

namespace fleet {

// How this application reaches the service: what is in force, and the one thing a person may add, an authority of their
// own. GUI thread. The choice is kept for all profiles of this person.
class TransportDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    Q_PROPERTY(bool isPlain READ isPlain CONSTANT FINAL)
    Q_PROPERTY(QString encryption READ encryption NOTIFY changed FINAL)
    // Empty at first: they are counted when somebody asks, on a worker.
    Q_PROPERTY(QString authorities READ authorities NOTIFY changed FINAL)
    Q_PROPERTY(QString proxy READ proxy NOTIFY changed FINAL)
    Q_PROPERTY(QString extraFile READ extraFile NOTIFY changed FINAL) // empty: none
    Q_PROPERTY(QString extraText READ extraText NOTIFY changed FINAL) // whom it adds, until when
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL)

public:
    explicit TransportDesk(QUrl baseUrl, QObject *parent = nullptr);

    bool isPlain() const;
    QString encryption() const;
    QString authorities();
    QString proxy() const;
    QString extraFile() const { return m_extraFile; }
    QString extraText() const { return m_extraText; }
    QString trouble() const { return m_trouble; }

    // Trusts the authorities in this PEM file as well, from the next connection on; an empty path takes it back.
    Q_INVOKABLE bool useExtraFile(const QString &path);

    // What was chosen earlier, or `file` for this run alone. Before the first request. The error is a sentence.
    static std::optional<QString> applyAtStart(const QString &file);

Q_SIGNALS:
    void changed();

private:
    void look();

    QUrl m_baseUrl;
    QSettings m_settings;
    QString m_extraFile;
    QString m_extraText;
    QString m_trouble;
    bool m_isCounting = false;
    std::optional<int> m_systemRoots;
};

} // namespace fleet
