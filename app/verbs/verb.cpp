// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

using namespace Qt::Literals::StringLiterals;

namespace fleet {

Terminal::Terminal() : m_out(stdout), m_err(stderr) { }

void Terminal::say(const Fields &line)
{
    say(QString::fromUtf8(toJson(line)));
}

void Terminal::say(const QString &line)
{
    m_out << line << Qt::endl;
    m_isLost = m_isLost || m_out.status() != QTextStream::Ok;
}

void Terminal::complain(const QString &text)
{
    m_err << "amps-fleet: "_L1 << text << Qt::endl;
}

void Terminal::complain(const NetError &error, const QString &what)
{
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

ExitCode Terminal::end(ExitCode code)
{
    if (!m_isLost)
        return code;
    complain(u"Standard output cannot be written: %1"_s.arg(m_out.device()->errorString()));
    return code == ExitCode::Success ? ExitCode::PartlyDone : code;
}

ReadingVerb::ReadingVerb(VerbSetup setup)
    : m_options(std::move(setup.options))
    , m_terminal(setup.terminal)
    , m_keyClass(setup.connection->key.keyClass())
    , m_client(std::move(*setup.connection), setup.clock, setup.random)
    , m_clock(setup.clock)
{ }

QList<Family> ReadingVerb::families() const
{
    QList<Family> families = Family::known();
    for (const QString &path : m_options.families)
        families.append(Family::fromPath(path));
    return families;
}

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

} // namespace fleet
