// SPDX-License-Identifier: GPL-3.0-or-later
#include "familylook.h"

using namespace Qt::Literals::StringLiterals;

namespace fleet {

QString FamilyLook::label(const Family &family)
{
    switch (family.kind()) {
    case KnownFamily::Battery:
        return tr("Battery");
    case KnownFamily::EvCharger:
        return tr("EV charger");
    case KnownFamily::Hvac:
        //: Heating, ventilation and air conditioning
        return tr("HVAC");
    case KnownFamily::SolarInverter:
        return tr("Solar inverter");
    case KnownFamily::Vehicle:
        return tr("Vehicle");
    case KnownFamily::Unknown:
        return family.path();
    }
    Q_UNREACHABLE();
}

QString FamilyLook::spoken(const Family &family)
{
    switch (family.kind()) {
    case KnownFamily::Battery:
        return tr("battery", "inside a sentence");
    case KnownFamily::SolarInverter:
        return tr("solar inverter", "inside a sentence");
    case KnownFamily::Vehicle:
        return tr("vehicle", "inside a sentence");
    case KnownFamily::EvCharger:
    case KnownFamily::Hvac:
    case KnownFamily::Unknown:
        return label(family);
    }
    Q_UNREACHABLE();
}

QString FamilyLook::icon(const Family &family)
{
    return family.isKnown() ? u"family-"_s + family.path() : u"family-unknown"_s;
}

QString FamilyLook::colorName(const Family &family)
{
    switch (family.kind()) {
    case KnownFamily::Battery:
        return u"familyBattery"_s;
    case KnownFamily::EvCharger:
        return u"familyEvCharger"_s;
    case KnownFamily::Hvac:
        return u"familyHvac"_s;
    case KnownFamily::SolarInverter:
        return u"familySolarInverter"_s;
    case KnownFamily::Vehicle:
        return u"familyVehicle"_s;
    case KnownFamily::Unknown:
        return u"familyUnknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace fleet
