// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <optional>

namespace fleet {

// A folder for what a run must not leave behind: made when a file is first named in it, gone with this object.
class PassingFolder
{
public:
    QString filePath(const QString &name)
    {
        if (!m_folder)
            m_folder.emplace();
        return m_folder->filePath(name);
    }

private:
    std::optional<QTemporaryDir> m_folder;
};

} // namespace fleet
