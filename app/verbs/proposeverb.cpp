// SPDX-License-Identifier: GPL-3.0-or-later
#include "proposeverb.h"

#include "profileoption.h"

#include <proposalsocket.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

// "target=90percent", "power=3.5 kw": number and unit, as the device declares them.
std::optional<std::pair<QString, QJsonObject>> quantityOf(const QString &text)
{
    static const QRegularExpression shape(u"^([A-Za-z_][A-Za-z0-9_.]*)=(-?[0-9]+(?:\\.[0-9]+)?)\\s*([^0-9.\\s].*)$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    return std::pair(match.captured(1),
                     QJsonObject{{u"value"_s, match.captured(2).toDouble()}, {u"unit"_s, match.captured(3)}});
}

} // namespace

QList<QCommandLineOption> ProposeVerb::options()
{
    return {
        {u"author"_s, u"Who proposes, as the window shall show it."_s, u"NAME"_s},
        {u"set"_s, u"A parameter with its unit, such as target=90percent; may be repeated."_s, u"NAME=VALUE"_s},
        {u"at"_s, u"When to begin, on the plant's clock: 2026-06-12T22:00, or 2h from now."_s, u"TIME"_s},
        {u"until"_s, u"When the window ends."_s, u"TIME"_s},
        {u"on-conflict"_s, u"What to do with an action that is there already, as the device offers it."_s,
         u"STRATEGY"_s},
        {u"reason"_s, u"A ticket or a sentence; goes into the audit log."_s, u"TEXT"_s},
    };
}

ProposeVerb::ProposeVerb(VerbSetup setup) : m_options(std::move(setup.options)), m_terminal(setup.terminal)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &ProposeVerb::onReadable);
    connect(&m_socket, &QLocalSocket::disconnected, this, &ProposeVerb::onGone);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &ProposeVerb::onGone);
}

Result<QByteArray, QString> ProposeVerb::lineOf(const CommandLine &options)
{
    const auto value = [&options](const QString &name) {
        return options.verbOptions.value(name).value(0);
    };
    if (value(u"author"_s).isEmpty())
        return Failure{u"--author NAME says who proposes; the person in the window sees it."_s};
    QJsonObject line{{u"author"_s, value(u"author"_s)},
                     {u"deviceId"_s, options.arguments.at(0)},
                     {u"command"_s, options.arguments.at(1)}};
    QJsonObject parameters;
    for (const QString &text : options.verbOptions.value(u"set"_s)) {
        const auto quantity = quantityOf(text);
        if (!quantity)
            return Failure{u"--set takes NAME=VALUE and the unit, such as target=90percent; “%1” is none."_s.arg(text)};
        if (parameters.contains(quantity->first))
            return Failure{u"--set %1 is given twice."_s.arg(quantity->first)};
        parameters.insert(quantity->first, quantity->second);
    }
    if (!parameters.isEmpty())
        line.insert(u"parameters"_s, parameters);
    for (const auto &[option, member] :
         {std::pair(u"at"_s, u"start"_s), std::pair(u"until"_s, u"end"_s), std::pair(u"on-conflict"_s, u"onConflict"_s),
          std::pair(u"reason"_s, u"reason"_s)}) {
        if (const QString given = value(option); !given.isEmpty())
            line.insert(member, given);
    }
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void ProposeVerb::start()
{
    const auto line = lineOf(m_options);
    if (!line) {
        m_terminal.complain(line.error());
        end(ExitCode::WrongUsage);
        return;
    }
    const auto folder = profileFolderOf(m_options);
    if (!folder) {
        m_terminal.complain(folder.error());
        end(ExitCode::WrongUsage);
        return;
    }
    m_line = *line;
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_line); });
    m_socket.connectToServer(ProposalSocket::pathFor(*folder));
}

void ProposeVerb::onReadable()
{
    while (m_socket.canReadLine() && !m_hasEnded) {
        const QByteArray text = m_socket.readLine().trimmed();
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        const QString state = line.value(u"state"_s).toString();
        const QString detail = line.value(u"detail"_s).toString(line.value(u"actionId"_s).toString());
        m_terminal.say(m_options.json ? QString::fromUtf8(text)
                                      : state + (detail.isEmpty() ? QString() : u": "_s + detail));
        if (state == u"accepted")
            end(ExitCode::Success);
        else if (state == u"declined" || state == u"notSent")
            end(ExitCode::Failed);
        else if (state == u"refused")
            end(ExitCode::WrongUsage);
        else if (state == u"refusedByApi")
            end(ExitCode::ApiRefused);
        else if (state == u"unknown")
            end(ExitCode::PartlyDone);
    }
}

void ProposeVerb::onGone()
{
    if (m_hasEnded)
        return;
    m_terminal.complain(u"No window of this profile takes proposals (%1)."_s.arg(m_socket.errorString()));
    end(ExitCode::Unreachable);
}

void ProposeVerb::end(ExitCode code)
{
    if (std::exchange(m_hasEnded, true))
        return;
    Q_EMIT finished(code);
}

} // namespace fleet
