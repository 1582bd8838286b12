// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceline.h"

#include <devicesentence.h>
#include <freshness.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

FieldValue number(const std::optional<double> &value)
{
    return value ? FieldValue(*value) : FieldValue();
}

FieldValue commandsValue(const CommandsPtr &commands)
{
    Fields entries;
    if (commands) {
        for (const CommandCapability &capability : commands->entries) {
            Fields parameters;
            for (const ParameterBounds &bounds : capability.parameters) {
                Fields described{{u"unit"_s, textValue(bounds.unit.text())}};
                if (bounds.min)
                    described.append({u"min"_s, number(bounds.min)});
                if (bounds.max)
                    described.append({u"max"_s, number(bounds.max)});
                parameters.append({bounds.name, FieldValue(described)});
            }
            QList<FieldValue> execution;
            for (const Execution &shape : capability.execution)
                execution.append(FieldValue(shape.text()));
            entries.append({capability.command,
                            FieldValue(Fields{{u"parameters"_s, FieldValue(parameters)},
                                              {u"execution"_s, FieldValue(execution)}})});
        }
    }
    return FieldValue(entries);
}

FieldValue lastActionValue(const std::optional<LastAction> &action)
{
    if (!action)
        return {};
    return FieldValue(Fields{
        {u"id"_s, textValue(action->id.text())},
        {u"command"_s, textValue(action->command)},
        {u"state"_s, textValue(action->state.text())},
        {u"createdAt"_s, instantValue(action->createdAt)},
        {u"updatedAt"_s, instantValue(action->updatedAt)},
        {u"errorCode"_s, textValue(action->errorCode)},
        {u"errorMessage"_s, textValue(action->errorMessage)},
    });
}

FieldValue settingsValue(const QList<Setting> &settings)
{
    Fields entries;
    for (const Setting &setting : settings) {
        Fields described{{u"value"_s, setting.value}};
        if (!setting.unit.isEmpty())
            described.append({u"unit"_s, textValue(setting.unit.text())});
        if (setting.min)
            described.append({u"min"_s, number(setting.min)});
        if (setting.max)
            described.append({u"max"_s, number(setting.max)});
        entries.append({setting.key, FieldValue(described)});
    }
    return FieldValue(entries);
}

// A device that was read this moment, with what the rows of a window say of it.
struct DeviceSaid
{
    Freshness freshness;
    QString sentence;
};

DeviceSaid sayOf(const DevicePtr &device, const Meta &meta, const PrimitiveRegistry &registry, Clock &clock)
{
    StoredDevice stored;
    stored.device = device;
    stored.reception = std::make_shared<Reception>(Reception{Received::by(clock, meta)});
    stored.hasReading = true;
    const Freshness freshness = Freshness::of(stored, clock.monotonic());
    return {freshness, DeviceSentence::of(stored, freshness, registry, clock.nowUtc())};
}

Fields lineOf(const DevicePtr &device, const DeviceSaid &said)
{
    const auto &age = said.freshness.age;
    const FieldValue ageSeconds
        = age ? FieldValue(double(std::chrono::duration_cast<std::chrono::seconds>(*age).count())) : FieldValue();
    Fields line{
        {u"family"_s, FieldValue(device->family.path())},
        {u"id"_s, FieldValue(device->id.text())},
        {u"vendor"_s, FieldValue(device->vendor)},
        {u"model"_s, textValue(device->metadata.model)},
        {u"sentence"_s, FieldValue(said.sentence)},
        {u"freshness"_s,
         FieldValue(
             Fields{{u"source"_s, textValue(device->metadata.source.text())},
                    {u"ageSeconds"_s, ageSeconds},
                    {u"available"_s, device->sync.available ? FieldValue(*device->sync.available) : FieldValue()}})},
        {u"state"_s, FieldValue(device->state)},
        {u"commands"_s, commandsValue(device->commands)},
        {u"lastAction"_s, lastActionValue(device->lastAction)},
    };
    if (device->settings)
        line.append({u"settings"_s, settingsValue(*device->settings)});
    return line;
}

} // namespace

void printDevice(const DevicePtr &device, const Meta &meta, const PrimitiveRegistry &registry, Clock &clock,
                 const CommandLine &options, Terminal &terminal)
{
    const DeviceSaid said = sayOf(device, meta, registry, clock);
    if (options.json)
        terminal.say(lineOf(device, said));
    else
        terminal.say(
            QStringList{device->family.path(), device->id.text(), device->vendor, device->metadata.model, said.sentence}
                .join(u'\t'));
}

FieldValue instantValue(const std::optional<QDateTime> &utc)
{
    return utc ? FieldValue(utc->toUTC().toString(Qt::ISODateWithMs)) : FieldValue();
}

FieldValue textValue(const QString &value)
{
    return value.isEmpty() ? FieldValue() : FieldValue(value);
}

} // namespace fleet
