// SPDX-License-Identifier: GPL-3.0-or-later
#include "primitiveregistry.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

// What contract.md section 5 says about a field beyond its shape. Only what cannot be told from name and unit is in
// here.
struct ExactField
{
    KnownFamily family;
    QLatin1StringView key;
    QLatin1StringView unit; // empty: as everywhere
    bool isSigned;          // two ways, plus is into the battery
    int cardOrder;          // 0: in the order of the wire, after those with a number
};

namespace {

constexpr int mostHeroes = 4;
constexpr int mostCardRows = 4;
constexpr int mostLevels = 3;
constexpr int longestJson = 400;

constexpr std::array exactFields{
    ExactField{KnownFamily::Battery, "level"_L1, "percent"_L1, false, 0},
    ExactField{KnownFamily::Battery, "chargeRate"_L1, "kw"_L1, true, 1},
    ExactField{KnownFamily::Battery, "capacity"_L1, "kwh"_L1, false, 2},
    ExactField{KnownFamily::Battery, "dischargeLimit"_L1, "percent"_L1, false, 3},
    ExactField{KnownFamily::Battery, "currentMode"_L1, ""_L1, false, 4},
    ExactField{KnownFamily::Battery, "status"_L1, ""_L1, false, 0},
    ExactField{KnownFamily::EvCharger, "status"_L1, ""_L1, false, 0},
    ExactField{KnownFamily::EvCharger, "isConnected"_L1, ""_L1, false, 1},
    ExactField{KnownFamily::EvCharger, "isCharging"_L1, ""_L1, false, 2},
    ExactField{KnownFamily::EvCharger, "currentPower"_L1, "kw"_L1, false, 0},
    ExactField{KnownFamily::EvCharger, "maxCurrent"_L1, "amps"_L1, false, 3},
    ExactField{KnownFamily::EvCharger, "powerRateLimit"_L1, "kw"_L1, false, 4},
    ExactField{KnownFamily::Hvac, "temperature"_L1, ""_L1, false, 0},
    ExactField{KnownFamily::Hvac, "active"_L1, ""_L1, false, 1},
    ExactField{KnownFamily::Hvac, "heatSetpoint"_L1, ""_L1, false, 2},
    ExactField{KnownFamily::Hvac, "coolSetpoint"_L1, ""_L1, false, 3},
    ExactField{KnownFamily::Hvac, "holdType"_L1, ""_L1, false, 4},
    ExactField{KnownFamily::Hvac, "mode"_L1, ""_L1, false, 0},
    ExactField{KnownFamily::Hvac, "humidity"_L1, "percent"_L1, false, 5},
    ExactField{KnownFamily::SolarInverter, "status"_L1, ""_L1, false, 0},
    ExactField{KnownFamily::SolarInverter, "currentPower"_L1, "kw"_L1, false, 0},
    ExactField{KnownFamily::SolarInverter, "producing"_L1, ""_L1, false, 1},
    ExactField{KnownFamily::SolarInverter, "energyTotal"_L1, "kwh"_L1, false, 2},
    ExactField{KnownFamily::Vehicle, "batteryLevel"_L1, "percent"_L1, false, 0},
    // Its unit is not documented: it stays unwritten.
    ExactField{KnownFamily::Vehicle, "range"_L1, ""_L1, false, 1},
    ExactField{KnownFamily::Vehicle, "chargeLimit"_L1, "percent"_L1, false, 2},
    ExactField{KnownFamily::Vehicle, "chargeRate"_L1, "kw"_L1, true, 3},
    ExactField{KnownFamily::Vehicle, "chargeTimeRemaining"_L1, "minutes"_L1, false, 4},
    ExactField{KnownFamily::Vehicle, "plugged"_L1, ""_L1, false, 5},
    ExactField{KnownFamily::Vehicle, "charging"_L1, ""_L1, false, 6},
    ExactField{KnownFamily::Vehicle, "fullyCharged"_L1, ""_L1, false, 7},
    ExactField{KnownFamily::Vehicle, "batteryCapacity"_L1, "kwh"_L1, false, 8},
    ExactField{KnownFamily::Vehicle, "maxCurrent"_L1, "amps"_L1, false, 9},
};

const ExactField *exactField(const Family &family, const QString &key)
{
    for (const ExactField &exact : exactFields) {
        if (exact.family == family.kind() && exact.key == key)
            return &exact;
    }
    return nullptr;
}

// "heatSetpoint" and "heat_setpoint" are {"heat", "setpoint"}.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool separates = !c.isLetterOrNumber();
        const QChar previous = i > 0 ? name.at(i - 1) : QChar();
        const bool isLastCapital = previous.isUpper() && i + 1 < name.size() && name.at(i + 1).isLower();
        const bool begins = c.isUpper() && (previous.isLower() || previous.isDigit() || isLastCapital);
        if ((separates || begins) && !word.isEmpty()) {
            words.append(word);
            word.clear();
        }
        if (!separates)
            word += c.toLower();
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool isQualifier(const QString &word)
{
    static const QSet<QString> qualifiers{u"min"_s,   u"max"_s,     u"minimum"_s, u"maximum"_s,  u"floor"_s,
                                          u"limit"_s, u"ceiling"_s, u"target"_s,  u"setpoint"_s, u"cap"_s};
    return qualifiers.contains(word);
}

// The quantity that a bound is about: "min_pressure" -> {"pressure"}, "discharge_floor" -> {"discharge"}.
QStringList stemOf(QStringList words)
{
    words.removeIf(isQualifier);
    return words;
}

bool isLimitName(const QStringList &words)
{
    if (words.isEmpty())
        return false;
    static const QSet<QString> last{u"limit"_s, u"setpoint"_s, u"floor"_s, u"ceiling"_s, u"target"_s, u"reserve"_s};
    static const QSet<QString> first{u"max"_s, u"min"_s, u"maximum"_s, u"minimum"_s, u"target"_s};
    return last.contains(words.last()) || first.contains(words.first());
}

// A bound from above: what a scale may end at.
bool isCapName(const QStringList &words)
{
    return words.contains(u"max"_s) || words.contains(u"maximum"_s) || words.contains(u"limit"_s)
        || words.contains(u"ceiling"_s) || words.contains(u"cap"_s);
}

bool isFloorName(const QStringList &words)
{
    return words.contains(u"floor"_s) || words.contains(u"min"_s) || words.contains(u"minimum"_s)
        || words == QStringList{u"discharge"_s, u"limit"_s};
}

bool endsWith(const QStringList &words, const QStringList &tail)
{
    return !tail.isEmpty() && tail.size() <= words.size() && std::equal(tail.rbegin(), tail.rend(), words.rbegin());
}

// design.md section 6: "a parameter or setting of the same name". Names differ by who says them: `power` is about
// `currentPower`, `min_pressure` about `systemPressure`.
bool isSameQuantity(const QStringList &field, const QStringList &declared)
{
    return field == declared || endsWith(field, declared) || endsWith(field, stemOf(declared));
}

bool isTemperatureUnit(QStringView unit)
{
    return unit == u"celsius" || unit == u"fahrenheit";
}

bool isPowerUnit(QStringView unit)
{
    return unit == u"kw" || unit == u"watts";
}

// The unit that every temperature of the device is declared in; Celsius where it declares none.
QString temperatureUnit(const Device &device)
{
    if (device.commands) {
        for (const CommandCapability &command : device.commands->entries) {
            for (const ParameterBounds &parameter : command.parameters) {
                if (isTemperatureUnit(parameter.unit.text()))
                    return parameter.unit.text();
            }
        }
    }
    return u"celsius"_s;
}

QString unitByName(const Device &device, const QStringList &words)
{
    if (words.isEmpty())
        return {};
    const QString &last = words.last();
    if (last == "limit"_L1 && words.size() > 1) {
        // `powerRateLimit` is the limit of a power, `chargeLimit` one of a level.
        QStringList limited = words;
        limited.removeLast();
        const QString unit = unitByName(device, limited);
        return unit.isEmpty() ? u"percent"_s : unit;
    }
    if (last == "level"_L1 || last == "limit"_L1)
        return u"percent"_s;
    if (last == "power"_L1 || last == "rate"_L1)
        return u"kw"_s;
    if (last == "capacity"_L1 || words.first() == "energy"_L1)
        return u"kwh"_s;
    if (last == "temperature"_L1 || last == "setpoint"_L1)
        return temperatureUnit(device);
    if (last == "current"_L1)
        return u"amps"_s;
    if (words.size() > 1 && last == "remaining"_L1 && words.at(words.size() - 2) == "time"_L1)
        return u"minutes"_s;
    return {};
}

// {"value": 3, "unit": "kw"}: contract.md section 4.2.
std::optional<Quantity> quantityOf(const FieldValue &value)
{
    const FieldValue *number = findField(value.object(), u"value");
    const FieldValue *unit = findField(value.object(), u"unit");
    if (!number || !unit || !number->toNumber() || !unit->toText())
        return std::nullopt;
    return Quantity{*number->toNumber(), Unit(*unit->toText())};
}

std::optional<QDateTime> timeOf(const QString &text)
{
    // Only whole instants: a wall clock without a zone stays text.
    if (text.size() < 17 || text.at(4) != u'-' || text.at(10) != u'T')
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return time.toUTC();
}

QVariant plainValue(const FieldValue &value)
{
    if (const auto flag = value.toBool())
        return *flag;
    if (const auto number = value.toNumber())
        return *number;
    if (const auto text = value.toText())
        return *text;
    return {};
}

// A value that people know by another word than the API's, as in every language but English. Commands among the values
// (`auto.balanced`) stay as they are spelled: they are what is sent.
bool hasWord(QStringView field)
{
    return field == u"status" || field == u"mode" || field == u"holdType";
}

} // namespace

struct PrimitiveRegistry::Scale
{
    double from = std::numeric_limits<double>::quiet_NaN();
    double to = std::numeric_limits<double>::quiet_NaN();
    bool isObserved = false;
    QString origin;  // "commands.charge.power"; empty: none is needed or none is known
    QString sibling; // the state field that the scale came from
    bool isKnown() const { return std::isfinite(from) && std::isfinite(to) && to > from; }
};

// One top-level field as it is understood.
struct PrimitiveRegistry::Reading
{
    QString name;
    QStringList words;
    FieldValue value;
    const ExactField *exact = nullptr;
    std::optional<double> number;
    QString unit;
    QString unitHow; // where the unit comes from, for people
    bool isSigned = false;
    bool isLimit = false;
    Primitives::Kind primitive = Primitives::Kind::Nothing;
    Scale scale;
    bool isStatus = false;
    QString markOrigin; // "settings.tank_floor"
    bool isOverRange() const
    {
        return number && scale.isKnown() && !scale.isObserved && (*number > scale.to || *number < scale.from);
    }
};

struct PrimitiveRegistry::Analysis
{
    struct Mark
    {
        double at = 0;
        QString field; // the gauge that it belongs to
        QString label;
        QString origin;
        bool isFloor = false;
    };
    QList<Reading> readings;
    QList<Mark> marks;
    QList<int> heroes; // indexes of the readings with a gauge, most telling first
    bool readsNothing = true;
};

PrimitiveRegistry::PrimitiveRegistry(Format format) : m_format(std::move(format)) { }

bool PrimitiveRegistry::isNew(const Family &family, const QString &key) const
{
    return !exactField(family, key) && !m_met.contains(family.path() + u'/' + key);
}

void PrimitiveRegistry::meet(const Family &family, const QString &key)
{
    if (!exactField(family, key))
        m_met.insert(family.path() + u'/' + key);
}

QString PrimitiveRegistry::quantityText(double value, const QString &unit, bool isSigned) const
{
    if (unit.isEmpty())
        return m_format.plainNumber(value);
    if (unit == "minutes"_L1 && value >= 60)
        return m_format.duration(std::chrono::milliseconds(qint64(std::llround(value)) * 60'000));
    return m_format.quantity(value, unit, isSigned ? Format::Sign::Always : Format::Sign::AsNeeded);
}

PrimitiveRegistry::Analysis PrimitiveRegistry::analyse(const StoredDevice &stored) const
{
    const Device &device = *stored.device;
    Analysis analysis;
    analysis.readings.reserve(device.state.size());

    bool hasStatus = false;
    for (const Field &field : device.state) {
        Reading reading;
        reading.name = field.name;
        reading.words = wordsOf(field.name);
        reading.value = field.value;
        reading.exact = exactField(device.family, field.name);
        reading.isLimit = isLimitName(reading.words);
        if (!field.value.isNull())
            analysis.readsNothing = false;

        if (const auto quantity = quantityOf(field.value)) {
            reading.number = quantity->value;
            reading.unit = quantity->unit.text();
            reading.unitHow = tr("unit as reported");
        } else if (const auto number = field.value.toNumber()) {
            reading.number = *number;
        }

        if (reading.number) {
            if (reading.unit.isEmpty() && device.commands) {
                for (const CommandCapability &command : device.commands->entries) {
                    for (const ParameterBounds &parameter : command.parameters) {
                        if (reading.unit.isEmpty() && !parameter.unit.isEmpty()
                            && isSameQuantity(reading.words, wordsOf(parameter.name))) {
                            reading.unit = parameter.unit.text();
                            //: %1 is the path of a command's parameter, commands.charge.power
                            reading.unitHow = tr("unit as declared in %1")
                                                  .arg(u"commands."_s + command.command + u'.' + parameter.name);
                        }
                    }
                }
            }
            if (reading.unit.isEmpty() && device.settings) {
                for (const Setting &setting : *device.settings) {
                    if (reading.unit.isEmpty() && !setting.unit.isEmpty()
                        && isSameQuantity(reading.words, wordsOf(setting.key))) {
                        reading.unit = setting.unit.text();
                        reading.unitHow = tr("unit as declared in settings");
                    }
                }
            }
            // The contract's own word about a field beats the guess by a name that merely sounds alike.
            if (reading.exact && !reading.exact->unit.isEmpty() && !quantityOf(field.value)) {
                reading.unit = reading.exact->unit;
                reading.unitHow = tr("unit as documented");
            }
            if (reading.unit.isEmpty()) {
                reading.unit = unitByName(device, reading.words);
                if (!reading.unit.isEmpty())
                    reading.unitHow = tr("unit by its name");
            }
            // contract.md section 16: older answers give the capacity in Wh.
            if (device.family == Family(KnownFamily::Battery) && field.name == "capacity"_L1
                && *reading.number > 1000) {
                reading.number = *reading.number / 1000;
                reading.unitHow = tr("given in Wh");
            }
            const auto range = stored.observedRange(field.name.text());
            const bool wasNegative = *reading.number < 0 || (range && range->lowest < 0);
            reading.isSigned = (reading.exact && reading.exact->isSigned) || (wasNegative && isPowerUnit(reading.unit));
            reading.primitive = Primitives::Kind::Number;
        } else {
            switch (field.value.kind()) {
            case FieldValue::Kind::Bool:
                reading.primitive = Primitives::Kind::YesNo;
                break;
            case FieldValue::Kind::Text:
                reading.primitive = timeOf(*field.value.toText()) ? Primitives::Kind::Time : Primitives::Kind::Text;
                break;
            case FieldValue::Kind::List:
                reading.primitive = Primitives::Kind::List;
                break;
            case FieldValue::Kind::Object:
                reading.primitive = Primitives::Kind::Object;
                break;
            case FieldValue::Kind::Null:
            case FieldValue::Kind::Number:
                break;
            }
        }
        if (!hasStatus && field.name == "status"_L1 && field.value.toText()) {
            reading.isStatus = true;
            hasStatus = true;
        }
        analysis.readings.append(std::move(reading));
    }
    if (!hasStatus) {
        for (Reading &reading : analysis.readings) {
            if (reading.name == "mode"_L1 && reading.value.toText())
                reading.isStatus = true;
        }
    }

    // Gauges: which field, on which scale.
    QSet<QString> unitsSeen;
    for (Reading &reading : analysis.readings) {
        if (!reading.number || reading.unit.isEmpty() || reading.isLimit)
            continue;
        const bool isFirst = !unitsSeen.contains(reading.unit);
        unitsSeen.insert(reading.unit);
        if (reading.unit == "percent"_L1) {
            reading.primitive = Primitives::Kind::Ring;
            reading.scale = {0, 100, false, {}, {}};
            continue;
        }
        reading.scale = scaleFor(stored, reading, analysis.readings, isFirst);
        if (reading.scale.isKnown() || isPowerUnit(reading.unit) || (isTemperatureUnit(reading.unit) && isFirst))
            reading.primitive = Primitives::Kind::Arc;
    }

    // Percent, power, temperature, the rest. The third of a kind comes after two of every other: ten percentages must
    // not push the power out of sight.
    const auto kindOf = [](const Reading &reading) {
        if (reading.primitive == Primitives::Kind::Ring)
            return 0;
        if (isPowerUnit(reading.unit))
            return 1;
        return isTemperatureUnit(reading.unit) ? 2 : 3;
    };
    std::array<int, 4> met{};
    QList<std::pair<int, int>> ranked; // rank, index
    for (int i = 0; i < analysis.readings.size(); ++i) {
        const Reading &reading = analysis.readings.at(i);
        if (reading.primitive != Primitives::Kind::Ring && reading.primitive != Primitives::Kind::Arc)
            continue;
        const int kind = kindOf(reading);
        ranked.append({kind + (++met[size_t(kind)] > 2 ? 4 : 0), i});
    }
    std::sort(ranked.begin(), ranked.end());
    for (const auto &[rank, index] : std::as_const(ranked))
        analysis.heroes.append(index);

    // Marks: floors, ceilings, limits and set points on the gauge that they are about.
    const auto addMark = [&analysis](double at, const QString &unit, const QStringList &words, const QString &label,
                                     const QString &origin, const QString &name) {
        Reading *gauge = nullptr;
        const QStringList stem = stemOf(words);
        for (const int index : std::as_const(analysis.heroes)) {
            Reading &candidate = analysis.readings[index];
            if (candidate.unit != unit || candidate.scale.sibling == name || candidate.scale.origin == origin)
                continue;
            const bool isAbout = !stem.isEmpty() && !candidate.words.isEmpty()
                && (candidate.words.first() == stem.first() || endsWith(candidate.words, stem));
            if (isAbout) {
                gauge = &candidate;
                break;
            }
            if (!gauge)
                gauge = &candidate;
        }
        if (!gauge || !gauge->scale.isKnown() || at < gauge->scale.from || at > gauge->scale.to)
            return;
        for (const Analysis::Mark &mark : std::as_const(analysis.marks)) {
            if (mark.field == gauge->name && qFuzzyCompare(mark.at + 1, at + 1))
                return; // a setting and the state that repeats it are one mark
        }
        if (gauge->markOrigin.isEmpty())
            gauge->markOrigin = origin;
        analysis.marks.append({at, gauge->name, label, origin, isFloorName(words)});
    };
    if (device.settings) {
        for (const Setting &setting : *device.settings) {
            const QStringList words = wordsOf(setting.key);
            const auto value = setting.value.toNumber();
            const bool isBound = isLimitName(words) || isCapName(words) || isFloorName(words);
            if (value && isBound)
                addMark(*value, setting.unit.text(), words, Format::fieldLabel(setting.key),
                        u"settings."_s + setting.key, setting.key);
        }
    }
    for (const Reading &reading : std::as_const(analysis.readings)) {
        if (reading.isLimit && reading.number)
            addMark(*reading.number, reading.unit, reading.words, Format::fieldLabel(reading.name), reading.name,
                    reading.name);
    }
    return analysis;
}

PrimitiveRegistry::Scale PrimitiveRegistry::scaleFor(const StoredDevice &stored, const Reading &reading,
                                                     const QList<Reading> &all, bool isFirstOfUnit) const
{
    const Device &device = *stored.device;
    const bool isPower = isPowerUnit(reading.unit);
    const auto twoWay = [&reading](Scale scale) {
        if (reading.isSigned)
            scale.from = -scale.to;
        return scale;
    };

    // A bound of another name is about the main reading of that unit: a second one may be anything.
    const auto bestParameter = [&](bool sameNameOnly) {
        Scale best;
        if (!device.commands)
            return best;
        for (const CommandCapability &command : device.commands->entries) {
            for (const ParameterBounds &parameter : command.parameters) {
                if (parameter.unit.text() != reading.unit || !parameter.max)
                    continue;
                if (sameNameOnly && !isSameQuantity(reading.words, wordsOf(parameter.name)))
                    continue;
                Scale scale{parameter.min.value_or(isPower ? 0 : std::numeric_limits<double>::quiet_NaN()),
                            *parameter.max,
                            false,
                            u"commands."_s + command.command + u'.' + parameter.name,
                            {}};
                if (scale.isKnown() && (!best.isKnown() || scale.to > best.to))
                    best = scale;
            }
        }
        return best;
    };
    for (const bool sameNameOnly : {true, false}) {
        if (!sameNameOnly && !isFirstOfUnit)
            continue;
        if (const Scale scale = bestParameter(sameNameOnly); scale.isKnown())
            return twoWay(scale);
    }
    if (device.settings) {
        for (const Setting &setting : *device.settings) {
            if (setting.unit.text() != reading.unit)
                continue;
            const QStringList words = wordsOf(setting.key);
            const QString origin = u"settings."_s + setting.key;
            if (isCapName(words) && (isFirstOfUnit || isSameQuantity(reading.words, words))) {
                const double cap = setting.value.toNumber().value_or(setting.max.value_or(0));
                if (cap > 0)
                    return twoWay({0, cap, false, origin, {}});
            } else if (words == reading.words && setting.max && (setting.min || isPower)) {
                const Scale scale{setting.min.value_or(0), *setting.max, false, origin, {}};
                if (scale.isKnown())
                    return twoWay(scale);
            }
        }
    }
    for (const Reading &sibling : all) {
        if (sibling.number && *sibling.number > 0 && sibling.unit == reading.unit && sibling.isLimit
            && isCapName(sibling.words) && (isFirstOfUnit || isSameQuantity(reading.words, sibling.words)))
            return twoWay({0, *sibling.number, false, sibling.name, sibling.name});
    }
    if (isPower) {
        if (const auto range = stored.observedRange(reading.name)) {
            // Only what was seen: a promise about the device this is not.
            const double peak = std::max(std::abs(range->lowest), std::abs(range->highest));
            if (peak > 0)
                return twoWay({0, peak, true, {}, {}});
        }
    }
    return {};
}

GaugeSpec PrimitiveRegistry::gauge(const Reading &reading, const Analysis &analysis, bool isStale) const
{
    GaugeSpec spec;
    spec.isShown = true;
    spec.name = reading.name;
    spec.label = Format::fieldLabel(reading.name);
    spec.shape = reading.primitive == Primitives::Kind::Ring ? u"ring"_s : u"arc"_s;
    spec.value = reading.number.value_or(std::numeric_limits<double>::quiet_NaN());
    spec.unit = reading.unit;
    spec.from = reading.scale.from;
    spec.to = reading.scale.to;
    spec.twoWay = reading.isSigned;
    spec.observedScale = reading.scale.isObserved;
    spec.overRange = reading.isOverRange();
    spec.stale = isStale;
    spec.text = quantityText(spec.value, reading.unit, reading.isSigned);
    spec.caption = Format::labelInside(spec.label);

    const Format::Sign sign = reading.isSigned ? Format::Sign::Always : Format::Sign::AsNeeded;
    spec.spokenText
        = tr("%1 %2").arg(Format::labelInside(spec.label), m_format.spokenQuantity(spec.value, reading.unit, sign));
    if (reading.isSigned && reading.exact) {
        // Below what the text shows, a flow is none.
        const bool isIdle = std::abs(spec.value) < 0.05;
        if (isIdle)
            spec.caption = tr("idle", "no power into or out of a battery");
        else
            spec.caption = spec.value > 0 ? tr("into the battery") : tr("out of the battery");
        if (!isIdle && !isStale)
            spec.tone = spec.value > 0 ? u"in"_s : u"out"_s;
        spec.spokenText = isIdle ? m_format.spokenQuantity(0, reading.unit)
                                 : tr("%1 %2", "a spoken quantity, and where it flows")
                                       .arg(m_format.spokenQuantity(spec.value, reading.unit, sign), spec.caption);
    }

    if (reading.scale.isKnown()) {
        if (spec.observedScale)
            spec.scaleText = tr("peak seen %1").arg(m_format.quantity(spec.to, reading.unit));
        else if (reading.primitive == Primitives::Kind::Arc)
            spec.scaleText
                = tr("%1 to %2")
                      .arg(m_format.quantity(spec.from, reading.unit), m_format.quantity(spec.to, reading.unit));
    }
    if (spec.overRange) {
        const bool isAbove = spec.value > spec.to;
        // The difference of two temperatures is no temperature: taken in the unit that is shown.
        const Format::Shown value = m_format.shown(spec.value, reading.unit);
        const double bound = m_format.shown(isAbove ? spec.to : spec.from, reading.unit).value;
        spec.overText = (isAbove ? tr("%1 above the declared %2") : tr("%1 below the declared %2"))
                            .arg(m_format.asDeclared().quantity(std::abs(value.value - bound), value.unit),
                                 m_format.quantity(isAbove ? spec.to : spec.from, reading.unit));
    }
    for (const Analysis::Mark &mark : analysis.marks) {
        if (mark.field != reading.name)
            continue;
        spec.marks.append(mark.at);
        spec.markLabels.append(
            tr("%1 %2", "a bound and its value").arg(mark.label, m_format.quantity(mark.at, reading.unit)));
        if (mark.isFloor && spec.value < mark.at)
            spec.belowFloor = true;
    }
    if (spec.belowFloor && !isStale)
        spec.tone = u"warning"_s;

    // Last, as the tests above are in the declared unit: drawn in the unit that the texts are in.
    const auto drawn = [&](double &value) {
        value = m_format.shown(value, reading.unit).value;
    };
    spec.unit = m_format.shown(spec.value, reading.unit).unit;
    drawn(spec.value);
    drawn(spec.from);
    drawn(spec.to);
    for (double &mark : spec.marks)
        drawn(mark);
    return spec;
}

FieldRow PrimitiveRegistry::row(const Device &device, const Reading &reading, const QDateTime &nowUtc) const
{
    FieldRow row;
    row.name = reading.name;
    row.key = reading.name;
    row.label = Format::fieldLabel(reading.name);
    row.primitive = reading.primitive;
    row.unit = reading.unit;
    row.isNew = isNew(device.family, reading.name);

    if (reading.number) {
        row.value = *reading.number;
        row.text = quantityText(*reading.number, reading.unit, reading.isSigned);
        if (reading.isSigned && reading.exact && std::abs(*reading.number) >= 0.05)
            row.tone = *reading.number > 0 ? u"in"_s : u"out"_s;
        switch (reading.primitive) {
        case Primitives::Kind::Ring:
            row.unitOrigin = tr("ring 0 to 100");
            if (!reading.markOrigin.isEmpty())
                row.unitOrigin = tr("%1, mark at %2").arg(row.unitOrigin, reading.markOrigin);
            break;
        case Primitives::Kind::Arc:
            if (!reading.scale.isKnown()) {
                row.unitOrigin = tr("gauge without a scale: no bounds are declared");
            } else if (reading.scale.isObserved) {
                row.unitOrigin = tr("gauge, scaled to the peak seen: no bounds are declared");
            } else {
                row.unitOrigin = tr("gauge %1 to %2, from %3")
                                     .arg(m_format.plainNumber(reading.scale.from),
                                          m_format.plainNumber(reading.scale.to), reading.scale.origin);
            }
            break;
        default:
            row.unitOrigin
                = reading.unit.isEmpty() ? tr("number, no unit declared") : tr("number, %1").arg(reading.unitHow);
            break;
        }
        return row;
    }

    row.value = plainValue(reading.value);
    switch (reading.primitive) {
    case Primitives::Kind::YesNo:
        row.text = yesOrNo(row.value.toBool() ? u"yes"_s : u"no"_s);
        row.unitOrigin = tr("yes or no");
        break;
    case Primitives::Kind::Time:
        row.text = m_format.time(*timeOf(row.value.toString()), nowUtc);
        row.unitOrigin = tr("time");
        break;
    case Primitives::Kind::List:
    case Primitives::Kind::Object: {
        const qsizetype members
            = reading.primitive == Primitives::Kind::List ? reading.value.list().size() : reading.value.object().size();
        row.text = reading.primitive == Primitives::Kind::List
            ? (members == 1 ? tr("1 entry") : tr("%n entries", nullptr, int(members)))
            : (members == 1 ? tr("1 member") : tr("%n members", nullptr, int(members)));
        row.openable = members > 0;
        row.unitOrigin
            = reading.primitive == Primitives::Kind::List ? tr("list, opened in place") : tr("object, opened in place");
        break;
    }
    case Primitives::Kind::Text:
        row.text = row.value.toString();
        row.unitOrigin = reading.isStatus ? tr("text, shown as the status") : tr("text");
        if (const QString word = fieldWord(reading.name, row.text); word != row.text) {
            //: How a value was read, and how the API spells it
            row.unitOrigin = tr("%1: %2").arg(row.unitOrigin, row.text);
            row.text = word;
        }
        break;
    default:
        row.text = Format::notReported();
        row.unitOrigin = tr("not reported");
        break;
    }
    return row;
}

PrimitiveRegistry::Summary PrimitiveRegistry::summary(const Device &device, const FieldValue &value) const
{
    Summary result;
    if (const auto quantity = quantityOf(value)) {
        result.text = quantityText(quantity->value, quantity->unit.text(), false);
        return result;
    }
    static const QSet<QString> names{u"name"_s, u"label"_s, u"title"_s};
    QStringList rest;
    for (const Field &member : value.object()) {
        const QStringList words = wordsOf(member.name);
        const auto quantity = quantityOf(member.value);
        const auto number = quantity ? std::optional(quantity->value) : member.value.toNumber();
        if (result.label.isEmpty() && member.value.toText() && names.contains(member.name)) {
            result.label = *member.value.toText();
        } else if (number) {
            const QString unit = quantity ? quantity->unit.text() : unitByName(device, words);
            const QString text = quantityText(*number, unit, false);
            if (result.text.isEmpty() && !isLimitName(words))
                result.text = text;
            else
                rest.append(tr("%1 %2", "a name and its value").arg(Format::fieldLabelInside(member.name), text));
        } else if (const auto text = member.value.toText()) {
            rest.append(*text);
        } else if (const auto flag = member.value.toBool()) {
            rest.append((*flag ? tr("%1 yes", "a name and its value") : tr("%1 no", "a name and its value"))
                            .arg(Format::fieldLabelInside(member.name)));
        }
    }
    if (rest.size() > 4)
        rest = rest.first(4) << QString(QChar(0x2026));
    result.rest = Format::listed(rest);
    return result;
}

void PrimitiveRegistry::appendMembers(QList<FieldRow> &rows, const Device &device, const FieldValue &value,
                                      const QString &path, int depth, const QDateTime &nowUtc,
                                      const std::function<bool(const QString &, int)> &isOpen) const
{
    const auto append = [&](const QString &memberPath, const QString &key, const QString &label,
                            const FieldValue &member) {
        FieldRow row;
        const bool isContainer = member.kind() == FieldValue::Kind::List || member.kind() == FieldValue::Kind::Object;
        if (isContainer && !quantityOf(member)) {
            const bool isList = member.kind() == FieldValue::Kind::List;
            const qsizetype members = isList ? member.list().size() : member.object().size();
            row.primitive = isList ? Primitives::Kind::List : Primitives::Kind::Object;
            row.label = label;
            if (depth + 1 >= mostLevels) {
                // Deeper than three levels it is JSON, whole up to a length that a row can take.
                QString json = QString::fromUtf8(toJson(member));
                if (json.size() > longestJson)
                    json = json.left(longestJson) + QChar(0x2026);
                row.text = json;
                row.unitOrigin = tr("deeper than three levels: as JSON");
            } else {
                row.openable = members > 0;
                const Summary line = isList ? Summary() : summary(device, member);
                row.label = line.label.isEmpty() ? label : line.label;
                row.text = !line.text.isEmpty() ? line.text
                    : isList ? (members == 1 ? tr("1 entry") : tr("%n entries", nullptr, int(members)))
                             : (members == 1 ? tr("1 member") : tr("%n members", nullptr, int(members)));
                row.unitOrigin = !line.rest.isEmpty() ? line.rest
                    : isList                          ? tr("list, opened in place")
                                                      : tr("object, opened in place");
            }
        } else {
            Reading reading;
            reading.name = key;
            reading.words = wordsOf(key);
            reading.value = member;
            if (const auto quantity = quantityOf(member)) {
                reading.number = quantity->value;
                reading.unit = quantity->unit.text();
                reading.unitHow = tr("unit as reported");
            } else if (const auto number = member.toNumber()) {
                reading.number = *number;
                reading.unit = unitByName(device, reading.words);
                reading.unitHow = tr("unit by its name");
            }
            if (reading.number) {
                reading.primitive = Primitives::Kind::Number;
            } else if (member.toBool()) {
                reading.primitive = Primitives::Kind::YesNo;
            } else if (const auto text = member.toText()) {
                reading.primitive = timeOf(*text) ? Primitives::Kind::Time : Primitives::Kind::Text;
            }
            row = this->row(device, reading, nowUtc);
            row.label = label;
        }
        row.name = memberPath;
        row.key = key;
        row.depth = depth;
        row.isNew = false; // said once, at the field that holds it
        row.isOpen = row.openable && isOpen(memberPath, 0);
        rows.append(row);
        if (row.isOpen)
            appendMembers(rows, device, member, memberPath, depth + 1, nowUtc, isOpen);
    };

    if (value.kind() == FieldValue::Kind::List) {
        for (qsizetype i = 0; i < value.list().size(); ++i) {
            const QString key = u'[' + QString::number(i) + u']';
            append(path + key, key, tr("Entry %L1").arg(i + 1), value.list().at(i));
        }
    } else {
        for (const Field &member : value.object())
            append(path + u'.' + member.name, member.name, Format::fieldLabel(member.name), member.value);
    }
}

QList<FieldRow> PrimitiveRegistry::rows(const StoredDevice &stored, const Freshness &freshness, const QDateTime &nowUtc,
                                        const std::function<bool(const QString &path, int members)> &isOpen) const
{
    const Device &device = *stored.device;
    QList<FieldRow> rows;
    const auto finish = [&](FieldRow row, const FieldValue &value) {
        row.isStale = freshness.isStale();
        if (row.isStale)
            row.tone = u"tertiary"_s;
        if (row.openable)
            row.isOpen = isOpen(row.name, int(std::max(value.list().size(), value.object().size())));
        rows.append(row);
        if (row.isOpen)
            appendMembers(rows, device, value, row.name, 1, nowUtc, isOpen);
    };
    const Analysis analysis = analyse(stored);
    for (const Reading &reading : analysis.readings)
        finish(row(device, reading, nowUtc), reading.value);

    // What the record says beside its state and nobody has met: shown like the rest, with its path.
    const auto beside = [&](const Fields &fields, const QString &prefix) {
        if (fields.isEmpty())
            return;
        StoredDevice view;
        auto shadow = std::make_shared<Device>();
        shadow->family = device.family;
        shadow->state = fields;
        view.device = std::move(shadow);
        const Analysis found = analyse(view);
        for (Reading reading : found.readings) {
            reading.isStatus = false;
            if (reading.primitive == Primitives::Kind::Ring || reading.primitive == Primitives::Kind::Arc)
                reading.primitive = Primitives::Kind::Number; // beside the state there are facts, no gauges
            FieldRow member = row(device, reading, nowUtc);
            member.name = prefix + reading.name;
            member.isNew = isNew(device.family, member.name);
            member.unitOrigin = tr("%1, beside the state").arg(member.unitOrigin);
            finish(member, reading.value);
        }
    };
    beside(device.metadata.extra, u"metadata."_s);
    beside(device.extra, u"record."_s);
    return rows;
}

DeviceDrawing PrimitiveRegistry::draw(const StoredDevice &stored, const Freshness &freshness) const
{
    const Device &device = *stored.device;
    DeviceDrawing drawing;
    drawing.pill = pill(stored, freshness);
    if (!stored.hasReading)
        return drawing;

    const Analysis analysis = analyse(stored);
    const bool isStale = freshness.isStale();
    for (const int index : analysis.heroes) {
        if (drawing.gauges.size() == mostHeroes)
            break;
        drawing.gauges.append(gauge(analysis.readings.at(index), analysis, isStale));
    }

    // Card: what is not the gauge and not the pill; the contract's order where it is known, gauges next, then the
    // wire's.
    const int shown = analysis.heroes.isEmpty() ? -1 : analysis.heroes.first();
    QList<int> order;
    for (int i = 0; i < analysis.readings.size(); ++i) {
        if (i != shown && !analysis.readings.at(i).isStatus)
            order.append(i);
    }
    const auto rank = [&analysis](int index) {
        const Reading &reading = analysis.readings.at(index);
        if (reading.exact && reading.exact->cardOrder > 0)
            return reading.exact->cardOrder;
        if (reading.primitive == Primitives::Kind::Ring || reading.primitive == Primitives::Kind::Arc)
            return 100;
        return reading.primitive == Primitives::Kind::Nothing ? 300 : 200;
    };
    std::stable_sort(order.begin(), order.end(), [&rank](int a, int b) { return rank(a) < rank(b); });
    for (const int index : std::as_const(order)) {
        if (drawing.cardRows.size() == mostCardRows)
            break;
        FieldRow next = row(device, analysis.readings.at(index), {});
        next.isStale = isStale;
        if (isStale)
            next.tone = u"tertiary"_s;
        drawing.cardRows.append(next);
    }
    // Room left: what there is to know about the gauge and the controls.
    const auto addFact = [&](const QString &name, const QString &label, const QString &text) {
        if (drawing.cardRows.size() >= mostCardRows)
            return;
        FieldRow fact;
        fact.name = name;
        fact.key = name;
        fact.label = label;
        fact.primitive = Primitives::Kind::Text;
        fact.text = text;
        fact.isStale = isStale;
        drawing.cardRows.append(fact);
    };
    if (!drawing.gauges.isEmpty() && drawing.gauges.first().observedScale)
        addFact(u"#scale"_s, tr("Scale"), drawing.gauges.first().scaleText);
    const bool hasNoCommands = device.family.isReadOnly() || (device.commands && device.commands->entries.isEmpty());
    if (hasNoCommands && !analysis.readsNothing)
        addFact(u"#commands"_s, tr("Commands"), tr("none"));
    return drawing;
}

QList<SettingRow> PrimitiveRegistry::settingRows(const Device &device) const
{
    // Beside what is sent, so in the declared unit.
    const Format declared = m_format.asDeclared();
    QList<SettingRow> rows;
    if (!device.settings)
        return rows;
    for (const Setting &setting : *device.settings) {
        SettingRow row;
        row.key = setting.key;
        row.label = Format::fieldLabel(setting.key);
        row.value = plainValue(setting.value);
        row.unit = setting.unit.text();
        row.min = setting.min.value_or(std::numeric_limits<double>::quiet_NaN());
        row.max = setting.max.value_or(std::numeric_limits<double>::quiet_NaN());
        if (const auto number = setting.value.toNumber())
            row.text = row.unit.isEmpty() ? declared.plainNumber(*number) : declared.quantity(*number, row.unit);
        else if (const auto flag = setting.value.toBool())
            row.text = *flag ? tr("yes") : tr("no");
        else if (const auto text = setting.value.toText())
            row.text = *text;
        else
            row.text = setting.value.isNull() ? Format::notReported() : QString::fromUtf8(toJson(setting.value));
        if (setting.min && setting.max)
            row.rangeText
                = tr("%1 to %2")
                      .arg(declared.quantity(*setting.min, row.unit), declared.quantity(*setting.max, row.unit));
        else if (setting.max)
            row.rangeText = tr("at most %1").arg(declared.quantity(*setting.max, row.unit));
        else if (setting.min)
            row.rangeText = tr("at least %1").arg(declared.quantity(*setting.min, row.unit));

        // The read does not flag what is read-only (contract.md section 5.1): a value without a unit is a fact.
        if (device.family.isReadOnly())
            row.readOnlyReason = tr("Devices of this family take no settings.");
        else if (setting.unit.isEmpty())
            row.readOnlyReason = tr("The device gives it without a unit: a fact, not a control.");
        else if (!setting.value.isNull() && !setting.value.toNumber())
            row.readOnlyReason = tr("Its value is not a number.");
        else if (!setting.min && !setting.max)
            row.readOnlyReason = tr("The device declares no bounds for it.");
        row.editable = row.readOnlyReason.isEmpty();
        rows.append(row);
    }
    return rows;
}

namespace {

struct StatusText
{
    const char *text;
    const char *comment = nullptr;
};

// By the word of the API; those with a place of their own in the contract, or none, are this application's.
const QHash<QString, StatusText> &statusTexts()
{
    static const QHash<QString, StatusText> texts{
        {u"charging"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Charging")}},
        {u"discharging"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Discharging")}},
        {u"idle"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Idle")}},
        {u"standby"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Standby")}},
        {u"available"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Available")}},
        {u"producing"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Producing")}},
        {u"heat"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Heat")}},
        {u"cool"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Cool")}},
        {u"auto"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Auto")}},
        {u"off"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Off")}},
        {u"heating"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Heating")}},
        {u"cooling"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Cooling")}},
        {u"offline"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Offline")}},
        //: Of a charging session
        {u"paused"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Paused")}},
        //: A vehicle is plugged in
        {u"connected"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Connected")}},
        //: A charging session has ended
        {u"finished"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Finished")}},
        //: A thermostat is held by a setting that stands until it is changed
        {u"permanent"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Permanent")}},
        //: A thermostat follows the schedule of the home
        {u"follow_schedule"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Follow schedule")}},
        // What no device reports of itself.
        {u"gone"_s, QT_TRANSLATE_NOOP3("fleet::PrimitiveRegistry", "Gone", "no longer in the lists")},
        {u"notFound"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Not found")}},
        {u"needsLink"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Needs a new link")}},
        {u"neverRead"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Never read")}},
        {u"lastKnown"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Last known")}},
        {u"full"_s, QT_TRANSLATE_NOOP3("fleet::PrimitiveRegistry", "Full", "a battery")},
        {u"pluggedIn"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Plugged in")}},
        {u"unplugged"_s, {QT_TRANSLATE_NOOP("fleet::PrimitiveRegistry", "Unplugged")}},
    };
    return texts;
}

struct Standing
{
    QString status;
    bool isReported = true; // in these words by the device
};

Standing standingOf(const StoredDevice &stored, const Freshness &freshness)
{
    const Device &device = *stored.device;
    if (freshness.grade == FreshnessGrade::Gone)
        return {u"gone"_s, false};
    if (stored.fault)
        return {stored.fault->code == "DEVICE_OFFLINE"_L1         ? u"offline"_s
                    : stored.fault->code == "DEVICE_NOT_FOUND"_L1 ? u"notFound"_s
                                                                  : u"needsLink"_s,
                false};
    if (freshness.grade == FreshnessGrade::NeverRead)
        return {u"neverRead"_s, false};
    if (freshness.grade == FreshnessGrade::LastKnown)
        return {u"lastKnown"_s, false};

    for (const QStringView key : {QStringView(u"status"), QStringView(u"mode")}) {
        const FieldValue *value = findField(device.state, key);
        if (value && value->toText() && !value->toText()->isEmpty())
            return {*value->toText(), true};
    }
    // Vehicles say it with booleans alone (contract.md section 5.5).
    if (const auto *vehicle = std::get_if<VehicleState>(&device.reading)) {
        if (vehicle->charging == true)
            return {u"charging"_s, true};
        if (vehicle->fullyCharged == true)
            return {u"full"_s, false};
        if (vehicle->plugged)
            return {*vehicle->plugged ? u"pluggedIn"_s : u"unplugged"_s, false};
    }
    return {};
}

} // namespace

QString PrimitiveRegistry::statusWord(const QString &status)
{
    const auto at = statusTexts().constFind(status);
    return at == statusTexts().cend() ? Format::fieldLabel(status) : tr(at->text, at->comment);
}

QString PrimitiveRegistry::englishStatusWord(const QString &status)
{
    const auto at = statusTexts().constFind(status);
    return at == statusTexts().cend() ? Format::spelledOut(status) : QString::fromLatin1(at->text);
}

QStringList PrimitiveRegistry::statusKeys()
{
    QStringList keys = statusTexts().keys();
    keys.sort();
    return keys;
}

QString PrimitiveRegistry::yesOrNo(const QString &word)
{
    return word == "yes"_L1 ? tr("yes") : tr("no");
}

bool PrimitiveRegistry::hasFieldWords(const QString &field)
{
    return hasWord(field);
}

QString PrimitiveRegistry::fieldWord(const QString &field, const QString &value)
{
    const QString word = hasWord(field) ? statusWord(value) : QString();
    return word.isEmpty() || word.compare(Format::spelledOut(value), Qt::CaseInsensitive) == 0 ? value : word;
}

QString PrimitiveRegistry::statusKey(const StoredDevice &stored, const Freshness &freshness)
{
    return standingOf(stored, freshness).status;
}

StatusPill PrimitiveRegistry::pill(const StoredDevice &stored, const Freshness &freshness) const
{
    const auto [status, isReported] = standingOf(stored, freshness);
    if (status.isEmpty())
        return {};
    const QString word = statusWord(status);
    if (!isReported) {
        static const QHash<QString, std::pair<QString, QString>> looks{
            {u"gone"_s, {u"source-none"_s, u"secondary"_s}},      {u"offline"_s, {u"status-offline"_s, u"danger"_s}},
            {u"notFound"_s, {u"status-offline"_s, u"danger"_s}},  {u"needsLink"_s, {u"unlink"_s, u"danger"_s}},
            {u"neverRead"_s, {u"source-none"_s, u"secondary"_s}}, {u"lastKnown"_s, {u"status-stale"_s, u"warning"_s}},
            {u"full"_s, {u"status-success"_s, u"secondary"_s}},   {u"pluggedIn"_s, {u"plug"_s, u"secondary"_s}},
            {u"unplugged"_s, {u"unlink"_s, u"secondary"_s}},
        };
        const auto [icon, tone] = looks.value(status);
        return {word, icon, tone};
    }

    // Colour means direction, and only while the reading is current.
    const QString in = freshness.isUpToDate() ? u"in"_s : u"secondary"_s;
    const QString out = freshness.isUpToDate() ? u"out"_s : u"secondary"_s;
    const QString first = wordsOf(status).value(0);
    if (first == "charging"_L1)
        return {word, u"op-in"_s, in};
    if (first == "discharging"_L1 || first == "producing"_L1 || first == "exporting"_L1)
        return {word, u"op-out"_s, out};
    if (first == "idle"_L1)
        return {word, u"op-idle"_s, u"secondary"_s};
    if (first == "standby"_L1 || first == "off"_L1 || first == "sleeping"_L1)
        return {word, u"op-standby"_s, u"secondary"_s};
    if (first == "heat"_L1 || first == "heating"_L1)
        return {word, u"op-heat"_s, u"secondary"_s};
    if (first == "cool"_L1 || first == "cooling"_L1)
        return {word, u"op-cool"_s, u"secondary"_s};
    if (first == "auto"_L1)
        return {word, u"op-auto"_s, u"secondary"_s};
    if (first == "available"_L1)
        return {word, u"status-success"_s, u"secondary"_s};
    return {word, u"info"_s, u"secondary"_s};
}

bool PrimitiveRegistry::isBelowFloor(const Device &device)
{
    const auto *battery = std::get_if<BatteryState>(&device.reading);
    if (!battery || !battery->levelPercent)
        return false;
    double floor = battery->dischargeLimitPercent.value_or(0);
    if (device.settings) {
        for (const Setting &setting : *device.settings) {
            if (setting.unit == KnownUnit::Percent && setting.value.toNumber() && isFloorName(wordsOf(setting.key)))
                floor = std::max(floor, *setting.value.toNumber());
        }
    }
    return *battery->levelPercent < floor;
}

} // namespace fleet
