// SPDX-License-Identifier: GPL-3.0-or-later
#include "deviceexplanation.h"

#include "requestmeaning.h"

#include <devicesentence.h>
#include <freshness.h>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr int actionsAtMost = 10;
constexpr int requestsAtMost = 20;

QString instant(const std::optional<QDateTime> &utc)
{
    return utc ? utc->toUTC().toString(Qt::ISODateWithMs) : Format::notReported();
}

QString valueText(const FieldValue &value)
{
    if (const auto text = value.toText())
        return *text;
    return QString::fromUtf8(toJson(value));
}

QString parametersText(const CommandCapability &capability, const Format &format)
{
    QStringList parts;
    for (const ParameterBounds &bounds : capability.parameters) {
        QString range;
        if (bounds.min && bounds.max)
            range = u" %1 to %2"_s.arg(format.plainNumber(*bounds.min), format.plainNumber(*bounds.max));
        else if (bounds.min)
            range = u" from %1"_s.arg(format.plainNumber(*bounds.min));
        else if (bounds.max)
            range = u" up to %1"_s.arg(format.plainNumber(*bounds.max));
        parts.append(bounds.name + range + (bounds.unit.isEmpty() ? QString() : u' ' + bounds.unit.text()));
    }
    return parts.isEmpty() ? u"no parameters"_s : parts.join(u", "_s);
}

} // namespace

QString DeviceExplanation::of(const DeviceId &id, const Facts &facts)
{
    const Format format(QLocale::c(), QTimeZone::utc());
    QStringList lines;
    const auto section = [&lines](const QString &title) {
        lines.append(QString());
        lines.append(title);
    };
    lines.append(tr("Device %1").arg(id.text()));
    lines.append(
        tr("Seen at %1 through %2, environment %3").arg(instant(facts.nowUtc), facts.host, facts.environmentWord));
    if (!facts.stored) {
        lines.append(tr("Nothing is known of it in this window."));
        return lines.join(u'\n');
    }
    const StoredDevice &stored = *facts.stored;
    const Device &device = *stored.device;
    const Freshness freshness = Freshness::of(stored, facts.monotonic);
    lines.append(tr("Family %1, maker %2, model %3")
                     .arg(device.family.path(), device.vendor.isEmpty() ? Format::notReported() : device.vendor.text(),
                          device.metadata.model.isEmpty() ? Format::notReported() : device.metadata.model.text()));
    lines.append(DeviceSentence::of(stored, freshness, facts.registry, facts.nowUtc));

    section(tr("How old is this?"));
    lines.append(u"  "_s + freshness.text(format, facts.nowUtc));
    lines.append(tr("  last pulled from the maker: %1").arg(instant(freshness.lastPulledAtUtc)));
    lines.append(device.sync.available.value_or(false) ? tr("  the maker answers")
                     : device.sync.available           ? tr("  the maker does not answer: these are last known values")
                                                       : tr("  the answer does not say whether the maker answers"));
    if (stored.gone)
        lines.append(tr("  it is no longer in the lists"));
    if (stored.fault)
        lines.append(tr("  the last read was refused: %1 %2 [%3]")
                         .arg(stored.fault->code, stored.fault->message, stored.fault->requestId.text()));

    section(tr("What does it report?"));
    for (const Field &field : device.state)
        lines.append(u"  %1: %2"_s.arg(field.name, valueText(field.value)));
    if (device.state.isEmpty())
        lines.append(tr("  nothing"));

    section(tr("What can be asked of it?"));
    if (device.commands && !device.commands->entries.isEmpty()) {
        for (const CommandCapability &capability : device.commands->entries) {
            QStringList shapes;
            for (const Execution &shape : capability.execution)
                shapes.append(shape.text());
            lines.append(
                u"  %1: %2 (%3)"_s.arg(capability.command, parametersText(capability, format), shapes.join(u", "_s)));
        }
    }
    if (const QString why = DeviceSentence::whyNoCommands(device); !why.isEmpty())
        lines.append(u"  "_s + why);

    if (device.settings && !device.settings->isEmpty()) {
        section(tr("How is it set?"));
        for (const Setting &setting : *device.settings) {
            QString line = u"  %1: %2 %3"_s.arg(setting.key, valueText(setting.value), setting.unit.text()).trimmed();
            if (!line.startsWith(u"  "_s))
                line.prepend(u"  "_s);
            if (setting.min || setting.max)
                line += u" (%1 to %2)"_s.arg(setting.min ? format.plainNumber(*setting.min) : u"open"_s,
                                             setting.max ? format.plainNumber(*setting.max) : u"open"_s);
            lines.append(line);
        }
    }

    section(tr("What was asked of it lately?"));
    const QList<ActionPtr> actions = facts.actions.ofDevice(id);
    for (const ActionPtr &action : actions.first(std::min<qsizetype>(actions.size(), actionsAtMost))) {
        QString line = u"  %1  %2  %3  %4"_s.arg(instant(action->createdAt), action->command, action->state.text(),
                                                 action->id.text());
        if (!action->errorCode.isEmpty())
            line += u"  %1 %2"_s.arg(action->errorCode, action->errorMessage);
        if (facts.actions.isFromHere(action->id))
            line += tr("  (from this window)");
        lines.append(line);
    }
    if (actions.isEmpty())
        lines.append(tr("  no action is known"));

    section(tr("Which requests were about it?"));
    int told = 0;
    const auto &records = facts.requests.records();
    for (auto it = records.rbegin(); it != records.rend() && told < requestsAtMost; ++it) {
        if (RequestMeaning::of(*it).deviceId != id)
            continue;
        ++told;
        lines.append(u"  %1  %2 %3  %4 %5  %6 ms  [%7]"_s.arg(
            it->startedAt.toUTC().toString(Qt::ISODateWithMs), QString::fromLatin1(it->method), it->target,
            QString::number(it->httpStatus), it->errorCode, QString::number(it->latency.count()),
            it->requestId.text()));
    }
    if (told == 0)
        lines.append(tr("  none but the sweeps of its family"));
    return lines.join(u'\n');
}

} // namespace fleet
