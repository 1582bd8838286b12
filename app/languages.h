// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QQmlEngine>
#include <QTranslator>

namespace fleet {

// Translations as a reader from right to left needs them: every value that is put into a sentence stands in marks of
// its own (Unicode's first strong isolate), so that "−3 %", "5 kW to 7 kW" or an id keep their order inside Arabic
// words.
class IsolatingTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    void setIsolating(bool isIsolating) { m_isIsolating = isIsolating; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    // The text with each place holder (%1, %L1, %n) in marks, those inside of markup's own quotes left alone, and with
    // a mark in front where its first letter would give it the wrong direction.
    static QString isolated(const QString &text);

private:
    bool m_isIsolating = false;
};

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
    IsolatingTranslator m_words;
    QTranslator m_qtWords; // of Qt's own dialogs, where the desktop has them
};

} // namespace fleet
