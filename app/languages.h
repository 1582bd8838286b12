// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QQmlEngine>
#include <QTranslator>

namespace fleet {

// The language of the windows, one for the process: its words, its numbers and dates, its direction. It can change
// while everything runs. What scripts read (standard output, logs, the audit log's file) stays English. GUI thread.
class Languages : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("There is one, made with the application")
    // Maps with code and name, each in its own language; the first is the desktop's ("").
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(bool isRightToLeft READ isRightToLeft NOTIFY changed FINAL)

public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    // "de", "pt"; empty: the desktop's, or English where that has no translation. An unknown code counts as empty.
    void choose(const QString &code);
    // The words of a file that a translator works on, whichever language is chosen. False: it cannot be read.
    bool tryOut(const QString &qmFile);
    // Right to left whatever the language says, so that the mirrored windows can be seen without knowing Arabic.
    void setMirrored(bool isMirrored);

    QString chosen() const { return m_chosen; }
    bool isRightToLeft() const { return m_isRightToLeft; }
    QVariantList choices() const;
    static QStringList codes(); // of every translation that is built in and can be shown here, English included

Q_SIGNALS:
    void changed();

private:
    void apply();

    QString m_chosen;
    QString m_triedFile;
    bool m_isMirrored = false;
    bool m_isRightToLeft = false;
    QTranslator m_words;
    QTranslator m_qtWords; // of Qt's own dialogs, where the desktop has them
};

} // namespace fleet
