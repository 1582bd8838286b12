// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <result.h>

#include <QString>

class QQuickWindow;

namespace fleet {

// The window as a picture, and, where `texts` names a file, every text that shows in it, one JSON line each: the text,
// where it is, whether it was cut, whether it is in the fixed-width face (ids, codes, the API's own words), and the
// object names from the outside in. For translators and for the tests that look for cut, overlapping and untranslated
// texts. The error is a sentence for the log.
Result<Done, QString> saveWindow(QQuickWindow &window, const QString &picture, const QString &texts);

} // namespace fleet
