// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicejson.h"

#include "jsontext.h"

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

// Writes one object, member by member.
class ObjectWriter
{
public:
    explicit ObjectWriter(QByteArray &out) : m_out(out) { m_out.append('{'); }
    ~ObjectWriter() { m_out.append('}'); }
    Q_DISABLE_COPY_MOVE(ObjectWriter)

    QByteArray &name(QStringView name)
    {
        if (!std::exchange(m_isFirst, false))
            m_out.append(',');
        appendJsonText(m_out, name);
        m_out.append(':');
        return m_out;
    }
    void text(QStringView member, const QString &value)
    {
        if (!value.isEmpty())
            appendJsonText(name(member), value);
    }
    void number(QStringView member, const std::optional<double> &value)
    {
        if (value)
            appendJsonNumber(name(member), *value);
    }
    void instant(QStringView member, const std::optional<QDateTime> &value)
    {
        if (value)
            appendJsonText(name(member), value->toUTC().toString(Qt::ISODateWithMs));
    }
    void fields(const Fields &fields)
    {
        for (const Field &field : fields)
            name(field.name.text()).append(toJson(field.value));
    }
    template <typename E>
    void words(QStringView member, const QList<Word<E>> &words)
    {
        QByteArray &out = name(member);
        out.append('[');
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (i > 0)
                out.append(',');
            appendJsonText(out, words.at(i).text());
        }
        out.append(']');
    }

private:
    QByteArray &m_out;
    bool m_isFirst = true;
};

void appendCommands(QByteArray &out, const Commands &commands)
{
    ObjectWriter map(out);
    for (const CommandCapability &entry : commands.entries) {
        ObjectWriter command(map.name(entry.command));
        {
            ObjectWriter parameters(command.name(u"parameters"));
            for (const ParameterBounds &bounds : entry.parameters) {
                ObjectWriter parameter(parameters.name(bounds.name));
                parameter.text(u"unit", bounds.unit.text());
                parameter.number(u"min", bounds.min);
                parameter.number(u"max", bounds.max);
            }
        }
        command.words(u"execution", entry.execution);
    }
}

void appendSettings(QByteArray &out, const Settings &settings)
{
    ObjectWriter map(out);
    for (const Setting &setting : settings) {
        ObjectWriter entry(map.name(setting.key));
        if (!setting.value.isNull())
            entry.name(u"value").append(toJson(setting.value));
        entry.text(u"unit", setting.unit.text());
        entry.number(u"min", setting.min);
        entry.number(u"max", setting.max);
    }
}

void appendLastAction(QByteArray &out, const LastAction &action)
{
    ObjectWriter object(out);
    object.text(u"id", action.id.text());
    object.text(u"command", action.command);
    object.text(u"state", action.state.text());
    object.instant(u"createdAt", action.createdAt);
    object.instant(u"updatedAt", action.updatedAt);
    object.text(u"errorCode", action.errorCode);
    object.text(u"errorMessage", action.errorMessage);
    if (!action.self.isEmpty()) {
        ObjectWriter links(object.name(u"links"));
        links.text(u"self", action.self);
    }
}

} // namespace

void appendJson(QByteArray &out, const Device &device)
{
    ObjectWriter record(out);
    record.text(u"id", device.id.text());
    record.text(u"vendor", device.vendor);
    {
        ObjectWriter sync(record.name(u"sync"));
        if (device.sync.available)
            sync.name(u"available").append(*device.sync.available ? "true" : "false");
        sync.instant(u"lastPulledAt", device.sync.lastPulledAt);
    }
    {
        ObjectWriter metadata(record.name(u"metadata"));
        metadata.text(u"model", device.metadata.model);
        metadata.text(u"source", device.metadata.source.text());
        metadata.text(u"cacheType", device.metadata.cacheType);
        metadata.fields(device.metadata.extra);
    }
    record.name(u"state").append(toJson(device.state));
    if (device.commands)
        appendCommands(record.name(u"commands"), *device.commands);
    if (device.conflictStrategies)
        record.words(u"conflictStrategies", *device.conflictStrategies);
    if (device.settings)
        appendSettings(record.name(u"settings"), *device.settings);
    if (device.lastAction)
        appendLastAction(record.name(u"lastAction"), *device.lastAction);
    else if (device.lastActionReported)
        record.name(u"lastAction").append("null");
    record.fields(device.extra);
}

} // namespace fleet
