// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vocabulary.h>

#include <QCoreApplication>

namespace fleet {

// Name, icon and colour of a family. One that nobody has met keeps the API's own name, a hexagon and a neutral colour.
class FamilyLook
{
    Q_DECLARE_TR_FUNCTIONS(fleet::FamilyLook)
public:
    static QString label(const Family &family);     // "EV charger", "heat-pump"
    static QString spoken(const Family &family);    // inside a sentence: "battery", "EV charger"
    static QString icon(const Family &family);      // "family-ev-charger"
    static QString colorName(const Family &family); // "familyEvCharger"
};

} // namespace fleet
