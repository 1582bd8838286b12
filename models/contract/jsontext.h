// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace fleet {

// Pieces of JSON text for the request bodies and for raw views. Appends to `out`.
// Numbers are the shortest text that reads back as the same double, never with an exponent in everyday ranges ("3",
// "3.2"). JSON has no NaN and no infinity: they become null.
void appendJsonNumber(QByteArray &out, double value);
void appendJsonText(QByteArray &out, QStringView text);

} // namespace fleet
