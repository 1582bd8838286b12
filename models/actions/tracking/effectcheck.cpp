// SPDX-License-Identifier: GPL-3.0-or-later
#include "effectcheck.h"

#include "commandwords.h"

#include <QCoreApplication>

#include <cmath>

namespace fleet {

namespace {

QString evidence(const char *text)
{
    return QCoreApplication::translate("fleet::EffectCheck", text);
}

constexpr double atRestKw = 0.05;
constexpr double levelTolerance = 1.0;    // percent: makers stop a little early
constexpr double setpointTolerance = 0.3; // °C: devices round

std::optional<double> parameterValue(const Action &action, QStringView name)
{
    for (const NamedQuantity &parameter : action.parameters) {
        if (parameter.name == name)
            return parameter.quantity.value;
    }
    return {};
}

class Judge
{
public:
    Judge(const Action &action, bool graceIsOver, const Format &format)
        : m_action(action)
        , m_graceIsOver(graceIsOver)
        , m_format(format)
    { }

    EffectCheck operator()(const BatteryState &battery) const
    {
        const bool isCharge = m_action.command == QLatin1StringView("charge");
        if (isCharge || m_action.command == QLatin1StringView("discharge"))
            return flow(battery, isCharge);
        if (m_action.command == QLatin1StringView("idle")) {
            const bool rests
                = battery.status == QLatin1StringView("idle") || battery.status == QLatin1StringView("standby");
            const bool stands = std::abs(battery.chargeRateKw.value_or(0)) < atRestKw;
            if ((rests || battery.currentMode == QLatin1StringView("idle")) && stands)
                return {Effect::TookEffect, evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "It is idle."))};
            return {m_graceIsOver ? Effect::Contradicted : Effect::NoEffectYet, stillMoves(battery)};
        }
        return standingCommand(battery.currentMode);
    }

    EffectCheck operator()(const EvChargerState &charger) const
    {
        const bool wantsCharge = m_action.command == QLatin1StringView("charge")
            || m_action.command == QLatin1StringView("start_charging");
        const bool wantsRest
            = m_action.command == QLatin1StringView("idle") || m_action.command == QLatin1StringView("stop_charging");
        if ((!wantsCharge && !wantsRest) || !charger.isCharging)
            return {};
        if (wantsCharge) {
            if (*charger.isCharging)
                return {Effect::TookEffect, evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "It charges."))};
            if (charger.isConnected == false)
                return {Effect::NoEffectYet,
                        evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "No vehicle is connected."))};
            return {Effect::NoEffectYet, evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "It does not charge yet."))};
        }
        if (!*charger.isCharging)
            return {Effect::TookEffect, evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "It does not charge."))};
        return {m_graceIsOver ? Effect::Contradicted : Effect::NoEffectYet,
                evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "It still charges."))};
    }

    EffectCheck operator()(const HvacState &hvac) const
    {
        const QString &command = m_action.command;
        if (command == QLatin1StringView("idle")) {
            if (!hvac.active)
                return {};
            if (!*hvac.active)
                return {Effect::TookEffect, evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "It is off."))};
            return {m_graceIsOver ? Effect::Contradicted : Effect::NoEffectYet,
                    evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "It still runs."))};
        }
        if (command == QLatin1StringView("follow_schedule")) {
            if (hvac.holdType.isEmpty())
                return {};
            if (hvac.holdType == command)
                return {Effect::TookEffect,
                        evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "It follows its own schedule."))};
            return {m_graceIsOver ? Effect::Contradicted : Effect::NoEffectYet,
                    QCoreApplication::translate("fleet::EffectCheck", "Its hold is %1.").arg(hvac.holdType)};
        }
        if (command == QLatin1StringView("heat") || command == QLatin1StringView("cool")) {
            const bool isHeat = command == QLatin1StringView("heat");
            const std::optional<double> asked = parameterValue(m_action, u"target");
            const std::optional<double> set = isHeat ? hvac.heatSetpointC : hvac.coolSetpointC;
            const bool modeFits = hvac.mode.isEmpty() || hvac.mode == command;
            const bool setpointFits = !asked || (set && std::abs(*set - *asked) <= setpointTolerance);
            if (modeFits && setpointFits && (set || !hvac.mode.isEmpty())) {
                const bool reached = !asked || !hvac.temperatureC
                    || (isHeat ? *hvac.temperatureC >= *asked - setpointTolerance
                               : *hvac.temperatureC <= *asked + setpointTolerance);
                if (reached)
                    return {Effect::TookEffect, setpointText(set)};
                return {Effect::InProgress,
                        QCoreApplication::translate("fleet::EffectCheck", "%1 It is %2 now.")
                            .arg(setpointText(set), m_format.quantity(*hvac.temperatureC, u"celsius"))};
            }
            return otherwise(hvac.mode, set);
        }
        if (command == QLatin1StringView("auto")) {
            const std::optional<double> heat = parameterValue(m_action, u"heatSetpoint");
            const std::optional<double> cool = parameterValue(m_action, u"coolSetpoint");
            const auto fits = [](std::optional<double> asked, std::optional<double> set) {
                return !asked || (set && std::abs(*set - *asked) <= setpointTolerance);
            };
            if (!hvac.mode.isEmpty() && hvac.mode == command && fits(heat, hvac.heatSetpointC)
                && fits(cool, hvac.coolSetpointC))
                return {Effect::TookEffect,
                        evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck",
                                                   "Mode and setpoints are those that were asked for."))};
            return otherwise(hvac.mode, {});
        }
        return {};
    }

    EffectCheck operator()(const SolarInverterState &) const { return {}; }
    EffectCheck operator()(const VehicleState &) const { return {}; }
    EffectCheck operator()(std::monostate) const { return {}; }

private:
    // A charge or discharge command of a battery.
    EffectCheck flow(const BatteryState &battery, bool isCharge) const
    {
        const double rate = battery.chargeRateKw.value_or(0);
        const double wanted = isCharge ? rate : -rate;
        const std::optional<double> target = parameterValue(m_action, u"target");
        const bool targetMet = target && battery.levelPercent
            && (isCharge ? *battery.levelPercent >= *target - levelTolerance
                         : *battery.levelPercent <= *target + levelTolerance);
        const bool modeFits = battery.currentMode == m_action.command;
        const bool statusFits
            = battery.status == (isCharge ? QLatin1StringView("charging") : QLatin1StringView("discharging"));

        if (wanted > atRestKw || (statusFits && std::abs(rate) <= atRestKw)) {
            if (!modeFits && !battery.currentMode.isEmpty())
                return otherCommand(battery.currentMode);
            return {targetMet || !target ? Effect::TookEffect : Effect::InProgress,
                    movingText(battery, isCharge, target)};
        }
        if (wanted < -atRestKw)
            return {m_graceIsOver ? Effect::Contradicted : Effect::NoEffectYet, stillMoves(battery)};
        if (!modeFits && !battery.currentMode.isEmpty())
            return otherCommand(battery.currentMode);
        // At rest under the command. A finished one reads exactly so (contract.md section 5.1) and is no failure.
        if (targetMet) {
            return {
                Effect::TookEffect,
                QCoreApplication::translate("fleet::EffectCheck", "Idle at %1. The command stands; its target is met.")
                    .arg(m_format.quantity(*battery.levelPercent, u"percent"))};
        }
        const std::optional<double> level = battery.levelPercent;
        const bool atTheEnd = !target && level
            && (isCharge ? *level >= 99 : *level <= battery.dischargeLimitPercent.value_or(0) + levelTolerance);
        if (atTheEnd) {
            return {Effect::TookEffect,
                    QCoreApplication::translate("fleet::EffectCheck", "Idle at %1, as far as it goes.")
                        .arg(m_format.quantity(*level, u"percent"))};
        }
        if (modeFits) {
            return {Effect::NoEffectYet,
                    isCharge ? evidence(
                        QT_TRANSLATE_NOOP("fleet::EffectCheck", "The command stands, but it does not charge yet."))
                             : evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck",
                                                          "The command stands, but it does not discharge yet."))};
        }
        return {Effect::NoEffectYet, evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Accepted, not seen yet."))};
    }

    EffectCheck standingCommand(const QString &mode) const
    {
        if (mode.isEmpty())
            return {};
        if (mode == m_action.command)
            return {Effect::TookEffect, QCoreApplication::translate("fleet::EffectCheck", "Its mode is %1.").arg(mode)};
        return otherCommand(mode);
    }

    EffectCheck otherCommand(const QString &mode) const
    {
        return {m_graceIsOver ? Effect::Contradicted : Effect::NoEffectYet,
                QCoreApplication::translate("fleet::EffectCheck", "Its mode is %1.").arg(mode)};
    }

    EffectCheck otherwise(const QString &mode, std::optional<double> set) const
    {
        QStringList parts;
        if (!mode.isEmpty())
            parts.append(QCoreApplication::translate("fleet::EffectCheck", "Its mode is %1.").arg(mode));
        if (set)
            parts.append(setpointText(set));
        if (parts.isEmpty())
            return {};
        return {m_graceIsOver ? Effect::Contradicted : Effect::NoEffectYet, Format::sentences(parts)};
    }

    QString setpointText(std::optional<double> set) const
    {
        if (!set)
            return QCoreApplication::translate("fleet::EffectCheck", "Its mode is %1.").arg(m_action.command);
        return QCoreApplication::translate("fleet::EffectCheck", "Its setpoint is %1.")
            .arg(m_format.quantity(*set, u"celsius"));
    }

    QString movingText(const BatteryState &battery, bool isCharge, std::optional<double> target) const
    {
        QString text = isCharge ? evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Charging"))
                                : evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Discharging"));
        if (battery.chargeRateKw)
            text = QCoreApplication::translate("fleet::EffectCheck", "%1 at %2")
                       .arg(text, m_format.quantity(*battery.chargeRateKw, u"kw", Format::Sign::Always));
        if (battery.levelPercent && target) {
            return QCoreApplication::translate("fleet::EffectCheck", "%1, at %2 on the way to %3.")
                .arg(text, m_format.quantity(*battery.levelPercent, u"percent"),
                     m_format.quantity(*target, u"percent"));
        }
        return text + u'.';
    }

    QString stillMoves(const BatteryState &battery) const
    {
        const double rate = battery.chargeRateKw.value_or(0);
        if (std::abs(rate) < atRestKw)
            return QCoreApplication::translate("fleet::EffectCheck", "It reads %1.").arg(battery.status);
        return (rate > 0 ? QCoreApplication::translate("fleet::EffectCheck", "It charges at %1.")
                         : QCoreApplication::translate("fleet::EffectCheck", "It discharges at %1."))
            .arg(m_format.quantity(rate, u"kw", Format::Sign::Always));
    }

    const Action &m_action;
    bool m_graceIsOver;
    const Format &m_format;
};

// What the judgement leans on, asked beside seen.
class Evidence
{
public:
    Evidence(const Action &action, const Format &format) : m_action(action), m_format(format) { }

    void operator()(const BatteryState &battery)
    {
        mode(battery.currentMode);
        fact(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Status"), battery.status);
        const bool isCharge = m_action.command == QLatin1StringView("charge");
        const bool isFlow = isCharge || m_action.command == QLatin1StringView("discharge");
        if (battery.chargeRateKw) {
            const std::optional<double> power = isFlow ? parameterValue(m_action, u"power") : std::nullopt;
            // Less than the cap is what a cap means, and rest at the target is no failure: the flow alone never
            // differs.
            add(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Power"),
                power ? QCoreApplication::translate("fleet::EffectCheck", "up to %1")
                            .arg(m_format.quantity(*power, u"kw"))
                      : QString(),
                m_format.quantity(*battery.chargeRateKw, u"kw", Format::Sign::Always), {});
        }
        const std::optional<double> target = isFlow ? parameterValue(m_action, u"target") : std::nullopt;
        if (battery.levelPercent) {
            const bool isMet = target
                && (isCharge ? *battery.levelPercent >= *target - levelTolerance
                             : *battery.levelPercent <= *target + levelTolerance);
            add(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Level"),
                target ? m_format.quantity(*target, u"percent") : QString(),
                m_format.quantity(*battery.levelPercent, u"percent"), isMet ? std::optional(true) : std::nullopt);
        }
    }
    void operator()(const EvChargerState &charger)
    {
        const bool wantsCharge = m_action.command == QLatin1StringView("charge")
            || m_action.command == QLatin1StringView("start_charging");
        const bool wantsRest
            = m_action.command == QLatin1StringView("idle") || m_action.command == QLatin1StringView("stop_charging");
        if (charger.isCharging)
            add(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Charging"),
                wantsCharge     ? yesNo(true)
                    : wantsRest ? yesNo(false)
                                : QString(),
                yesNo(*charger.isCharging),
                wantsCharge || wantsRest ? std::optional(*charger.isCharging == wantsCharge) : std::nullopt);
        if (charger.isConnected)
            add(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Vehicle connected"), {}, yesNo(*charger.isConnected), {});
        fact(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Status"), charger.status);
    }
    void operator()(const HvacState &hvac)
    {
        if (m_action.command == QLatin1StringView("follow_schedule"))
            compare(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Hold"), m_action.command, hvac.holdType);
        else if (m_action.command == QLatin1StringView("idle") && hvac.active)
            add(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Running"), yesNo(false), yesNo(*hvac.active), !*hvac.active);
        else
            mode(hvac.mode);
        const bool isHeat = m_action.command == QLatin1StringView("heat");
        const bool isCool = m_action.command == QLatin1StringView("cool");
        setpoint(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Heat setpoint"),
                 parameterValue(m_action, isHeat ? u"target" : u"heatSetpoint"), hvac.heatSetpointC);
        setpoint(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Cool setpoint"),
                 parameterValue(m_action, isCool ? u"target" : u"coolSetpoint"), hvac.coolSetpointC);
        if (hvac.temperatureC)
            add(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Temperature"), {},
                m_format.quantity(*hvac.temperatureC, u"celsius"), {});
    }
    void operator()(const SolarInverterState &) { }
    void operator()(const VehicleState &) { }
    void operator()(std::monostate) { }

    void mode(const QString &seen)
    {
        compare(QT_TRANSLATE_NOOP("fleet::EffectCheck", "Standing command"), m_action.command, seen);
    }
    void add(const char *label, const QString &asked, const QString &seen, std::optional<bool> fits)
    {
        rows.append({evidence(label), asked, seen,
                     !fits       ? QString()
                         : *fits ? QStringLiteral("yes")
                                 : QStringLiteral("no")});
    }

    QList<EffectRow> rows;

private:
    static QString yesNo(bool value)
    {
        return value ? evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "yes"))
                     : evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "no"));
    }
    void compare(const char *label, const QString &asked, const QString &seen)
    {
        if (!seen.isEmpty())
            add(label, asked, seen, asked == seen);
    }
    void fact(const char *label, const QString &seen)
    {
        if (!seen.isEmpty())
            add(label, {}, seen, {});
    }
    void setpoint(const char *label, std::optional<double> asked, std::optional<double> seen)
    {
        if (!seen && !asked)
            return;
        add(label, asked ? m_format.quantity(*asked, u"celsius") : QString(),
            seen ? m_format.quantity(*seen, u"celsius") : Format::notReported(),
            asked ? std::optional(seen && std::abs(*seen - *asked) <= setpointTolerance) : std::nullopt);
    }

    const Action &m_action;
    const Format &m_format;
};

} // namespace

EffectCheck checkEffect(const Action &action, const Device &device, const QDateTime &readAt, const Format &format)
{
    if (action.state != KnownActionState::Completed || !readAt.isValid())
        return {};
    const QDateTime completed = action.completedAt ? *action.completedAt : action.updatedAt.value_or(QDateTime());
    if (!completed.isValid() || readAt < completed)
        return {};
    // Last known values were taken at some other time, and after its window the device does something else by design.
    if (device.sync.available == false || device.metadata.source == KnownSource::Fallback)
        return {};
    if (action.end && readAt >= *action.end)
        return {};
    // A window that was accepted ahead of its start has nothing to show before it.
    const QDateTime since = action.start && *action.start > completed ? *action.start : completed;
    if (readAt < since)
        return {};
    EffectCheck check = std::visit(
        Judge(action, since.secsTo(readAt) >= std::chrono::seconds(effectGrace).count(), format), device.reading);
    Evidence evidence(action, format);
    std::visit(evidence, device.reading);
    if (check.effect == Effect::NotJudged) {
        // A family that nobody has met: its standing command is judged by the one field name that all of them share.
        const FieldValue *mode = findField(device.state, u"currentMode");
        if (!mode || mode->toText() != action.command)
            return {};
        check = {Effect::TookEffect,
                 QCoreApplication::translate("fleet::EffectCheck", "Its mode is %1.").arg(action.command),
                 {}};
        if (std::holds_alternative<std::monostate>(device.reading))
            evidence.mode(action.command);
    }
    check.rows = evidence.rows;
    check.rows.append({QCoreApplication::translate("fleet::EffectCheck", "Reading"),
                       {},
                       QStringLiteral("%1, %2").arg(device.metadata.source.text(), format.exactTime(readAt)),
                       {}});
    return check;
}

QString effectKey(Effect effect)
{
    switch (effect) {
    case Effect::TookEffect:
        return QStringLiteral("tookEffect");
    case Effect::InProgress:
        return QStringLiteral("inProgress");
    case Effect::NoEffectYet:
        return QStringLiteral("noEffectYet");
    case Effect::Contradicted:
        return QStringLiteral("contradicted");
    case Effect::NotJudged:
        break;
    }
    return {};
}

QString effectLabel(Effect effect)
{
    switch (effect) {
    case Effect::TookEffect:
        return evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "took effect"));
    case Effect::InProgress:
        return evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "in progress"));
    case Effect::NoEffectYet:
        return evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "no effect yet"));
    case Effect::Contradicted:
        return evidence(QT_TRANSLATE_NOOP("fleet::EffectCheck", "contradicted"));
    case Effect::NotJudged:
        break;
    }
    return {};
}

} // namespace fleet
