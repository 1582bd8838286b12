// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless.h"

#include <devicesentence.h>
#include <freshness.h>
#include <whendone.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr int pageSize = 50; // contract.md section 2: the largest a list answers with

FieldValue instant(const std::optional<QDateTime> &utc)
{
    return utc ? FieldValue(utc->toUTC().toString(Qt::ISODateWithMs)) : FieldValue();
}

FieldValue text(const QString &value)
{
    return value.isEmpty() ? FieldValue() : FieldValue(value);
}

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
                Fields described{{u"unit"_s, text(bounds.unit.text())}};
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

FieldValue parametersValue(const Action &action)
{
    Fields parameters;
    for (const NamedQuantity &parameter : action.parameters) {
        parameters.append({parameter.name,
                           FieldValue(Fields{{u"value"_s, FieldValue(parameter.quantity.value)},
                                             {u"unit"_s, text(parameter.quantity.unit.text())}})});
    }
    parameters.append(action.otherParameters);
    return parameters.isEmpty() ? FieldValue() : FieldValue(parameters);
}

FieldValue lastActionValue(const std::optional<LastAction> &action)
{
    if (!action)
        return {};
    return FieldValue(Fields{
        {u"id"_s, text(action->id.text())},
        {u"command"_s, text(action->command)},
        {u"state"_s, text(action->state.text())},
        {u"createdAt"_s, instant(action->createdAt)},
        {u"updatedAt"_s, instant(action->updatedAt)},
        {u"errorCode"_s, text(action->errorCode)},
        {u"errorMessage"_s, text(action->errorMessage)},
    });
}

} // namespace

ExitCode exitCodeOf(const NetError &error)
{
    switch (error.kind) {
    case NetError::Kind::Offline:
    case NetError::Kind::Timeout:
    case NetError::Kind::Unavailable:
    case NetError::Kind::Tls:
        return ExitCode::Unreachable;
    case NetError::Kind::Refused:
    case NetError::Kind::Unauthorised:
    case NetError::Kind::RateLimited:
    case NetError::Kind::NotFound:
        return ExitCode::ApiRefused;
    case NetError::Kind::BadReply:
    case NetError::Kind::Redirected:
    case NetError::Kind::Cancelled:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

Headless::Headless(const CommandLine &options, Connection connection, Clock &clock, Random &random)
    : m_options(options)
    , m_clock(clock)
    , m_client(std::move(connection), clock, random)
    , m_out(stdout)
    , m_err(stderr)
{
    if (m_options.command == CommandLine::Command::Fleet && !m_options.families.isEmpty()) {
        for (const QString &path : std::as_const(m_options.families))
            m_families.append(Family::fromPath(path));
    } else {
        m_families = Family::known();
        for (const QString &path : std::as_const(m_options.families))
            m_families.append(Family::fromPath(path));
    }
}

void Headless::start()
{
    switch (m_options.command) {
    case CommandLine::Command::Fleet:
        listFamily(0, 0);
        return;
    case CommandLine::Command::Device:
        findDevice(0);
        return;
    case CommandLine::Command::Actions:
        listActions(0);
        return;
    case CommandLine::Command::Doctor:
        doctorHealth();
        return;
    case CommandLine::Command::Window:
    case CommandLine::Command::Help:
    case CommandLine::Command::Version:
        end(ExitCode::WrongUsage);
        return;
    }
}

void Headless::listFamily(int familyIndex, int offset)
{
    if (familyIndex >= m_families.size()) {
        if (m_failedFamilies == 0)
            end(ExitCode::Done);
        else
            end(m_failedFamilies == m_families.size() ? m_firstFailure.value_or(ExitCode::Failed)
                                                      : ExitCode::PartlyDone);
        return;
    }
    ListQuery query;
    query.limit = pageSize;
    query.offset = offset;
    whenDone(m_client.listDevices(m_families.at(familyIndex), query), this,
             [this, familyIndex, offset](const Result<Answer<Page<DevicePtr>>, NetError> &answer) {
                 if (!answer) {
                     fail(answer.error(), m_families.at(familyIndex).path());
                     ++m_failedFamilies;
                     listFamily(familyIndex + 1, 0);
                     return;
                 }
                 const Page<DevicePtr> &page = answer->value;
                 for (const DevicePtr &device : page.items)
                     printDevice(device, answer->meta);
                 for (const SpoiledRecord &spoiled : page.spoiled)
                     complain(u"%1: record %2 of the page at %3 cannot be read"_s.arg(m_families.at(familyIndex).path())
                                  .arg(spoiled.index)
                                  .arg(offset));
                 const qsizetype got = page.items.size() + page.spoiled.size();
                 // A page that says "more" but brings nothing would go on for ever.
                 if (page.pagination && page.pagination->hasMore && got > 0)
                     listFamily(familyIndex, offset + int(got));
                 else
                     listFamily(familyIndex + 1, 0);
             });
}

void Headless::printDevice(const DevicePtr &device, const Meta &meta)
{
    StoredDevice stored;
    stored.device = device;
    stored.received = Received::by(m_clock, meta);
    stored.hasReading = true;
    const Freshness freshness = Freshness::of(stored, m_clock.monotonic());
    const QString sentence = DeviceSentence::of(stored, freshness, m_registry, m_clock.nowUtc());
    ++m_printed;

    if (!m_options.json) {
        m_out << device->family.path() << u'\t' << device->id.text() << u'\t' << device->vendor << u'\t'
              << device->metadata.model << u'\t' << sentence << Qt::endl;
        return;
    }
    const FieldValue age = freshness.age
        ? FieldValue(double(std::chrono::duration_cast<std::chrono::seconds>(*freshness.age).count()))
        : FieldValue();
    Fields line{
        {u"family"_s, FieldValue(device->family.path())},
        {u"id"_s, FieldValue(device->id.text())},
        {u"vendor"_s, FieldValue(device->vendor)},
        {u"model"_s, text(device->metadata.model)},
        {u"sentence"_s, FieldValue(sentence)},
        {u"freshness"_s,
         FieldValue(
             Fields{{u"source"_s, text(device->metadata.source.text())},
                    {u"ageSeconds"_s, age},
                    {u"available"_s, device->sync.available ? FieldValue(*device->sync.available) : FieldValue()}})},
        {u"state"_s, FieldValue(device->state)},
        {u"commands"_s, commandsValue(device->commands)},
        {u"lastAction"_s, lastActionValue(device->lastAction)},
    };
    if (device->settings) {
        Fields settings;
        for (const Setting &setting : *device->settings) {
            Fields described{{u"value"_s, setting.value}};
            if (!setting.unit.isEmpty())
                described.append({u"unit"_s, text(setting.unit.text())});
            if (setting.min)
                described.append({u"min"_s, number(setting.min)});
            if (setting.max)
                described.append({u"max"_s, number(setting.max)});
            settings.append({setting.key, FieldValue(described)});
        }
        line.append({u"settings"_s, FieldValue(settings)});
    }
    say(toJson(line));
}

// Records carry no family, so each family is asked in turn; DEVICE_NOT_FOUND means "not here".
void Headless::findDevice(int familyIndex)
{
    if (familyIndex >= m_families.size()) {
        complain(u"DEVICE_NOT_FOUND: no family has a device with the id %1"_s.arg(m_options.deviceId));
        end(ExitCode::ApiRefused);
        return;
    }
    whenDone(m_client.readDevice(m_families.at(familyIndex), DeviceId(m_options.deviceId), Expedite::No), this,
             [this, familyIndex](const Result<Answer<DevicePtr>, NetError> &answer) {
                 if (answer) {
                     printDevice(answer->value, answer->meta);
                     end(ExitCode::Done);
                 } else if (answer.error().kind == NetError::Kind::NotFound) {
                     findDevice(familyIndex + 1);
                 } else {
                     fail(answer.error(), m_options.deviceId);
                     end(exitCodeOf(answer.error()));
                 }
             });
}

void Headless::listActions(int offset)
{
    ActionQuery query;
    query.limit = pageSize;
    query.offset = offset;
    whenDone(m_client.listActions(query), this,
             [this, offset](const Result<Answer<Page<ActionPtr>>, NetError> &answer) {
                 if (!answer) {
                     fail(answer.error(), u"actions"_s);
                     end(m_printed > 0 ? ExitCode::PartlyDone : exitCodeOf(answer.error()));
                     return;
                 }
                 for (const ActionPtr &action : answer->value.items)
                     printAction(action);
                 const qsizetype got = answer->value.items.size() + answer->value.spoiled.size();
                 if (answer->value.pagination && answer->value.pagination->hasMore && got > 0)
                     listActions(offset + int(got));
                 else
                     end(ExitCode::Done);
             });
}

void Headless::printAction(const ActionPtr &action)
{
    ++m_printed;
    if (!m_options.json) {
        m_out << action->id.text() << u'\t' << action->deviceId.text() << u'\t' << action->command << u'\t'
              << action->state.text() << u'\t'
              << (action->createdAt ? action->createdAt->toString(Qt::ISODateWithMs) : Format::notReported()) << u'\t'
              << action->errorCode << Qt::endl;
        return;
    }
    say(toJson(Fields{
        {u"id"_s, FieldValue(action->id.text())},
        {u"deviceId"_s, FieldValue(action->deviceId.text())},
        {u"family"_s, text(action->family.path())},
        {u"command"_s, FieldValue(action->command)},
        {u"parameters"_s, parametersValue(*action)},
        {u"state"_s, FieldValue(action->state.text())},
        {u"createdAt"_s, instant(action->createdAt)},
        {u"acknowledgedAt"_s, instant(action->acknowledgedAt)},
        {u"completedAt"_s, instant(action->completedAt)},
        {u"updatedAt"_s, instant(action->updatedAt)},
        {u"start"_s, instant(action->start)},
        {u"end"_s, instant(action->end)},
        {u"errorCode"_s, text(action->errorCode)},
        {u"errorMessage"_s, text(action->errorMessage)},
    }));
}

// Asks what a new installation needs to know, in the order in which things go wrong: address, way there, service, key,
// devices.
void Headless::doctorHealth()
{
    const auto report = [this](const QString &check, bool ok, const QString &detail) {
        if (m_options.json)
            say(toJson(
                Fields{{u"check"_s, FieldValue(check)}, {u"ok"_s, FieldValue(ok)}, {u"detail"_s, FieldValue(detail)}}));
        else
            m_out << (ok ? "ok    "_L1 : "FAIL  "_L1) << check << ": "_L1 << detail << Qt::endl;
    };
    report(u"address"_s, true, m_client.baseUrl().toString(QUrl::RemoveUserInfo));
    whenDone(m_client.health(), this, [this, report](const Result<Answer<Fields>, NetError> &answer) {
        // The health routes are not documented, so a refusal tells nothing about the service.
        if (answer) {
            report(u"service"_s, true, u"answers in %1"_s.arg(m_format.duration(answer->roundTrip)));
        } else if (exitCodeOf(answer.error()) == ExitCode::Unreachable) {
            report(u"service"_s, false, kindName(answer.error().kind) + u' ' + answer.error().detail);
            end(ExitCode::Unreachable);
            return;
        } else {
            report(u"service"_s, true, u"reachable; no health route (%1)"_s.arg(answer.error().httpStatus));
        }
        doctorLists(0);
    });
}

void Headless::doctorLists(int familyIndex)
{
    const auto report = [this](const QString &check, bool ok, const QString &detail) {
        if (m_options.json)
            say(toJson(
                Fields{{u"check"_s, FieldValue(check)}, {u"ok"_s, FieldValue(ok)}, {u"detail"_s, FieldValue(detail)}}));
        else
            m_out << (ok ? "ok    "_L1 : "FAIL  "_L1) << check << ": "_L1 << detail << Qt::endl;
    };
    if (familyIndex >= m_families.size()) {
        end(m_firstFailure ? (m_failedFamilies == m_families.size() ? *m_firstFailure : ExitCode::PartlyDone)
                           : ExitCode::Done);
        return;
    }
    ListQuery query;
    query.limit = 1;
    const Family family = m_families.at(familyIndex);
    whenDone(m_client.listDevices(family, query), this,
             [this, report, family, familyIndex](const Result<Answer<Page<DevicePtr>>, NetError> &answer) {
                 if (answer) {
                     const int total
                         = answer->value.pagination ? answer->value.pagination->total : int(answer->value.items.size());
                     report(family.path(), true,
                            u"%1 devices, environment %2"_s.arg(total).arg(answer->meta.environment.text()));
                 } else {
                     ++m_failedFamilies;
                     if (!m_firstFailure)
                         m_firstFailure = exitCodeOf(answer.error());
                     report(
                         family.path(), false,
                         u"%1 %2 %3"_s.arg(kindName(answer.error().kind), answer.error().code, answer.error().message)
                             .simplified());
                 }
                 doctorLists(familyIndex + 1);
             });
}

void Headless::fail(const NetError &error, const QString &what)
{
    if (!m_firstFailure)
        m_firstFailure = exitCodeOf(error);
    QString line = u"%1: %2"_s.arg(what, error.code.isEmpty() ? kindName(error.kind) : error.code);
    if (error.httpStatus > 0)
        line += u" (%1)"_s.arg(error.httpStatus);
    if (!error.message.isEmpty())
        line += u" "_s + error.message;
    if (!error.requestId.isEmpty())
        line += u" ["_s + error.requestId.text() + u']';
    if (error.message.isEmpty() && !error.detail.isEmpty())
        line += u" "_s + error.detail;
    complain(line);
}

void Headless::say(const QByteArray &line)
{
    m_out << QString::fromUtf8(line) << '\n';
    m_out.flush();
}

void Headless::complain(const QString &text)
{
    m_err << "amps-fleet: "_L1 << text << Qt::endl;
}

void Headless::end(ExitCode code)
{
    Q_EMIT finished(code);
}

} // namespace fleet
