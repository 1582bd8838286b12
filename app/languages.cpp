// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

QString fileOf(const QString &code)
{
    return u":/i18n/amps-fleet_"_s + code + u".qm"_s;
}

// Our own fonts have Latin, Greek and Cyrillic letters. What needs others is offered where the desktop has a font with
// them: a window full of boxes helps nobody, and could not be set back.
bool canBeRead(const QString &code)
{
    switch (QLocale(code).script()) {
    case QLocale::JapaneseScript:
        return !QFontDatabase::families(QFontDatabase::Japanese).isEmpty();
    case QLocale::ArabicScript:
        return !QFontDatabase::families(QFontDatabase::Arabic).isEmpty();
    default:
        return true;
    }
}

// The built-in language for what the desktop asks for, in its order; English where there is none.
QString desktopCode()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    const QStringList known = Languages::codes();
    for (const QString &language : wanted) {
        const QString code = language.section(u'-', 0, 0).section(u'_', 0, 0);
        if (known.contains(code))
            return code;
    }
    return u"en"_s;
}

// The desktop knows the region, and with it how dates and numbers are written; a bare language only its first one.
// Ids, codes and JSON stand beside every figure here and come with the digits 0 to 9: one window has one set of digits,
// so Arabic is written as the Emirates (and the Maghreb) write it.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale locale = QLocale(code).language() == system.language() ? system : QLocale(code);
    if (locale.language() == QLocale::Arabic && locale.zeroDigit() != u"0")
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return locale;
}

} // namespace

QString IsolatingTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString text = QTranslator::translate(context, source, disambiguation, n);
    return m_isIsolating ? isolated(text) : text;
}

QString IsolatingTranslator::isolated(const QString &text)
{
    static const QRegularExpression placeHolder(u"(?<![=\"'])(%L?(?:[0-9]{1,2}|n))"_s);
    static const QRegularExpression latin(u"[A-Za-z]"_s);
    static const QRegularExpression arabic(u"[\\x{0600}-\\x{06FF}]"_s);
    QString marked = text;
    if (text.contains(u'%'))
        marked.replace(placeHolder, u"\u2068\\1\u2069"_s);
    // A sentence that begins with a value or a Latin word would take its direction from that: a mark in front says
    // which it has. One value alone keeps its own.
    const bool isSentence = text.contains(arabic) || (marked.count(u'\u2068') > 1 && !text.contains(latin));
    return isSentence && !marked.isRightToLeft() ? u'\u200F' + marked : marked;
}

Languages::Languages(QObject *parent) : QObject(parent)
{
    apply();
}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

QStringList Languages::codes()
{
    // They are built in, and asking the fonts takes its time.
    static const QStringList codes = [] {
        QStringList readable;
        const QStringList files = QDir(u":/i18n"_s).entryList({u"amps-fleet_*.qm"_s}, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const QString code = file.section(u'_', 1).section(u'.', 0, 0);
            if (canBeRead(code))
                readable.append(code);
        }
        return readable;
    }();
    return codes;
}

void Languages::choose(const QString &code)
{
    const QString known = codes().contains(code) ? code : QString();
    if (known == m_chosen)
        return;
    m_chosen = known;
    apply();
    Q_EMIT changed();
}

bool Languages::tryOut(const QString &qmFile)
{
    m_triedFile = qmFile;
    apply();
    Q_EMIT changed();
    return !m_words.isEmpty();
}

void Languages::setMirrored(bool isMirrored)
{
    if (isMirrored == m_isMirrored)
        return;
    m_isMirrored = isMirrored;
    apply();
    Q_EMIT changed();
}

void Languages::apply()
{
    const QString code = m_chosen.isEmpty() ? desktopCode() : m_chosen;
    const QLocale locale = localeFor(code);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    m_words.setIsolating(locale.textDirection() == Qt::RightToLeft);
    // English has a file too, for its plurals.
    if (m_words.load(m_triedFile.isEmpty() ? fileOf(code) : m_triedFile))
        QCoreApplication::installTranslator(&m_words);
    if (m_qtWords.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    m_isRightToLeft = m_isMirrored || locale.textDirection() == Qt::RightToLeft;
    QGuiApplication::setLayoutDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
}

QVariantList Languages::choices() const
{
    QVariantList all{QVariantMap{
        {u"code"_s, QString()},
        {u"name"_s, tr("As the desktop: %1", "a language").arg(QLocale(desktopCode()).nativeLanguageName())}}};
    for (const QString &code : codes()) {
        QString name = code == u"en" ? u"English"_s : QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name.front() = name.front().toUpper();
        all.append(QVariantMap{{u"code"_s, code}, {u"name"_s, name}});
    }
    return all;
}

} // namespace fleet
