// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redactor.h"

#include <actionstore.h>
#include <devicestore.h>
#include <primitiveregistry.h>
#include <requestlog.h>
#include <result.h>

#include <QList>
#include <QPair>

namespace fleet {

// What support is given to look at: one JSON file that a person can read from end to end before it leaves. Keys are in
// it never, ids by choice. Values; any thread once the facts are gathered.
struct SupportBundle
{
    struct Told
    {
        QString deviceId;
        QString text; // DeviceExplanation
        bool operator==(const Told &) const = default;
    };

    QDateTime madeAt; // UTC
    QString applicationVersion;
    QString platform;        // "Debian GNU/Linux 12, Qt 6.4.2"
    QString environmentWord; // "SANDBOX"
    QString host;
    QString note; // the person's words
    QList<Told> devices;
    QList<RequestRecord> requests; // oldest first

    // The exact bytes of the file.
    QByteArray toBytes(const Redactor &redactor) const;
    // Reads a file of any age; unknown members are passed over. The error is a sentence for people.
    static Result<SupportBundle, QString> fromBytes(const QByteArray &bytes);
};

} // namespace fleet
