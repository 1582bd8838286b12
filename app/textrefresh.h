// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QObject;

namespace fleet {

// After a change of language or units: asks each of our objects, and those that they own, for their texts anew. Rows say
// that all of their roles changed, properties that hold text say that they changed, and an object that keeps texts it
// once made has a slot retranslate(). Nothing is reset: selection, scroll position and what somebody typed stay.
void refreshTexts(const QList<QObject *> &roots);

} // namespace fleet
