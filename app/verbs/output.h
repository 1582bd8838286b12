// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QFileDevice>
#include <QString>

#include <memory>

namespace fleet {

// Where a verb writes what is more than lines for its caller: standard output, a file that is there whole or not at
// all, or a device or pipe. Nothing counts as written before finish() says so: what waits in a buffer until the end may
// still find no room. Without finish() a file stays as it was. Errors are sentences for standard error.
class Output
{
public:
    // An empty path is standard output.
    static Result<Output, QString> open(const QString &path);
    QIODevice &device() { return *m_device; }
    Result<Done, QString> finish();

private:
    explicit Output(const QString &path);
    Failure<QString> trouble() const;

    QString m_path;
    std::unique_ptr<QFileDevice> m_device;
};

} // namespace fleet
