// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QQuickWindow;

namespace fleet {

// Every text that shows in the window, one JSON line each: the text, where it is, whether it was cut, whether it is in the
// fixed-width face (ids, codes, the API's own words), and the object names from the outside in. For translators and for
// the tests that look for cut, overlapping and untranslated texts.
QByteArray textsOf(const QQuickWindow &window);

} // namespace fleet
