// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fleet {

// a == b, told without a look at the characters where both share them: words of one vocabulary, names that a record
// took over from the one before.
inline bool sameText(const QString &a, const QString &b)
{
    return a.size() == b.size() && (a.constData() == b.constData() || a == b);
}

} // namespace fleet
