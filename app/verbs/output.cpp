// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

Output::Output(const QString &path) : m_path(path) { }

Result<Output, QString> Output::open(const QString &path)
{
    Output output(path);
    bool isOpen = false;
    if (path.isEmpty()) {
        auto file = std::make_unique<QFile>();
        isOpen = file->open(stdout, QIODevice::WriteOnly);
        output.m_device = std::move(file);
    } else {
        // A device or a pipe is written to; a file beside it that takes its name would take its place.
        const QFileInfo there(path);
        if (there.exists() && !there.isFile())
            output.m_device = std::make_unique<QFile>(path);
        else
            output.m_device = std::make_unique<QSaveFile>(path);
        isOpen = output.m_device->open(QIODevice::WriteOnly);
    }
    if (!isOpen)
        return output.trouble();
    return output;
}

Result<Done, QString> Output::finish()
{
    auto *save = qobject_cast<QSaveFile *>(m_device.get());
    const bool isWhole = save ? save->commit() : m_device->flush() && m_device->error() == QFileDevice::NoError;
    if (!isWhole)
        return trouble();
    return Done();
}

Failure<QString> Output::trouble() const
{
    const QString name = m_path.isEmpty() ? u"Standard output"_s : m_path;
    return Failure{u"%1 cannot be written: %2"_s.arg(name, m_device->errorString())};
}

} // namespace fleet
