// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

// The one place where keys are taken out of what is kept, shown or handed on. Any thread.
namespace fleet {

// `bytes` with every copy of this very secret replaced by "[key]": as it stands, and as JSON and URLs may write it,
// each character by itself or as \u0073, %73 or "\/". Secrets shorter than 8 bytes are none and are left alone.
QByteArray withoutKey(const QByteArray &bytes, QByteArrayView secret);

// `text` with everything that has the shape of a key (contract.md section 1) or of a webhook secret masked, its class
// kept: "sk_live_••••". For text that holds keys which this run does not know.
QByteArray withoutKeys(const QByteArray &text);
QString withoutKeys(const QString &text);

} // namespace fleet
