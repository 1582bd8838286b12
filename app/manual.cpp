// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

struct ManualPage
{
    QString name;
    const char *title;
};

const QList<ManualPage> &everyPage()
{
    static const QList<ManualPage> pages{
        {u"index"_s, QT_TRANSLATE_NOOP("fleet::Manual", "Contents")},
        {u"getting-started"_s, QT_TRANSLATE_NOOP("fleet::Manual", "Getting started")},
        {u"reading-the-fleet"_s, QT_TRANSLATE_NOOP("fleet::Manual", "Reading the fleet")},
        {u"query-language"_s, QT_TRANSLATE_NOOP("fleet::Manual", "The query language")},
        {u"device"_s, QT_TRANSLATE_NOOP("fleet::Manual", "A device")},
        {u"history"_s, QT_TRANSLATE_NOOP("fleet::Manual", "History, charts, export")},
        {u"commanding"_s, QT_TRANSLATE_NOOP("fleet::Manual", "Commanding safely")},
        {u"audit"_s, QT_TRANSLATE_NOOP("fleet::Manual", "Actions and the audit log")},
        {u"support"_s, QT_TRANSLATE_NOOP("fleet::Manual", "Customers, tickets, the inspector")},
        {u"troubleshooting"_s, QT_TRANSLATE_NOOP("fleet::Manual", "Troubleshooting by message")},
        {u"keyboard"_s, QT_TRANSLATE_NOOP("fleet::Manual", "Keys and the command palette")},
        {u"settings"_s, QT_TRANSLATE_NOOP("fleet::Manual", "Settings")},
        {u"integrators"_s, QT_TRANSLATE_NOOP("fleet::Manual", "Integrators")},
    };
    return pages;
}

bool isPage(const QString &name)
{
    return std::any_of(everyPage().begin(), everyPage().end(),
                       [&name](const ManualPage &page) { return page.name == name; });
}

QString textOf(const QString &page)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    for (const QString &folder : {language, u"en"_s}) {
        QFile file(u":/manual/%1/%2.md"_s.arg(folder, page));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

QVariantList Manual::pages() const
{
    QVariantList all;
    for (const ManualPage &page : everyPage())
        all.append(QVariantMap{{u"name"_s, page.name}, {u"title"_s, tr(page.title)}});
    return all;
}

QString Manual::pageFor(const QString &windowPage) const
{
    static const QHash<QString, QString> pages{
        {u"fleet"_s, u"reading-the-fleet"_s}, {u"device"_s, u"device"_s},
        {u"actions"_s, u"audit"_s},           {u"audit"_s, u"audit"_s},
        {u"customers"_s, u"support"_s},       {u"inspector"_s, u"support"_s},
        {u"settings"_s, u"settings"_s},       {u"history"_s, u"history"_s},
        {u"schedules"_s, u"commanding"_s},
    };
    return pages.value(windowPage, u"index"_s);
}

QString Manual::linkedPage(const QString &link) const
{
    static const QRegularExpression form(u"^([a-z-]+)\\.md(#.*)?$"_s);
    const QString name = form.match(link).captured(1);
    return isPage(name) ? name : QString();
}

QVariantList Manual::blocks(const QString &page) const
{
    QVariantList all;
    if (!isPage(page))
        return all;
    static const QRegularExpression picture(u"^!\\[([^\\]]*)\\]\\(([\\w-]+\\.png)\\)$"_s);
    const auto add = [&all](const QString &kind, const QString &text, const QString &source = {}) {
        all.append(QVariantMap{{u"kind"_s, kind}, {u"text"_s, text}, {u"source"_s, source}});
    };
    // The pages keep to what this reads: blocks are separated by empty lines, a list or a table is one block.
    const QStringList parts = textOf(page).split(QRegularExpression(u"\\n\\s*\\n"_s), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString block = part.startsWith(u"    "_s) ? part : part.trimmed();
        if (const auto shown = picture.match(block); shown.hasMatch())
            add(u"picture"_s, shown.captured(1), u"qrc:/manual/pictures/"_s + shown.captured(2));
        else if (block.startsWith(u"# "_s))
            add(u"title"_s, block.sliced(2));
        else if (block.startsWith(u"## "_s))
            add(u"heading"_s, block.sliced(3));
        else if (block.startsWith(u"    "_s))
            add(u"code"_s, QString(block).replace(QRegularExpression(u"(^|\\n) {4}"_s), u"\\1"_s).trimmed());
        else
            add(u"text"_s, block);
    }
    return all;
}

} // namespace fleet
