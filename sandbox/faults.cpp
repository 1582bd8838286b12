// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace fleet::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Argument { None, Optional, Required };
enum class Kind { None, Number, Percent };

struct FaultDecl
{
    QByteArrayView name;
    Argument argument;
    Kind kind;
    QByteArrayView argumentName;
    QByteArrayView meaning;
};

constexpr std::array declared{
    FaultDecl{"offline", Argument::Optional, Kind::None, "ID|PERCENT",
              "one device, or that share of them (10), is out of reach: reads answer DEVICE_OFFLINE, commands fail"},
    FaultDecl{"stale", Argument::Optional, Kind::None, "ID|PERCENT",
              "one device, or that share of them (20), answers with its last known state"},
    FaultDecl{"slow", Argument::Required, Kind::Number, "MS", "every answer comes that much later"},
    FaultDecl{"conflict", Argument::None, Kind::None, "", "every push is answered 409 CONFLICT"},
    FaultDecl{"reject", Argument::Required, Kind::None, "CODE",
              "every push and settings write is answered 422 with that code"},
    FaultDecl{
        "tighten", Argument::Required, Kind::None, "HOW",
        "devices take 70 % of the power and current that they declared; the first push beyond it is answered 422, "
        "with the whole declaration (snapshot), with that limit (limit) or without a word (silent), and reads "
        "declare it from then on"},
    FaultDecl{"ratelimit", Argument::None, Kind::None, "", "429 RATE_LIMIT_EXCEEDED"},
    FaultDecl{"ratelimit401", Argument::None, Kind::None, "", "the rate limit that looks like 401 UNAUTHORIZED"},
    FaultDecl{"refuse", Argument::Required, Kind::None, "CODE",
              "that code with the status it belongs to, such as LIVE_ACCESS_DISABLED"},
    FaultDecl{"error500", Argument::None, Kind::None, "", "500 INTERNAL_ERROR"},
    FaultDecl{"unavailable503", Argument::None, Kind::None, "", "503 SERVICE_UNAVAILABLE"},
    FaultDecl{"cut", Argument::None, Kind::None, "", "the same as cut-before"},
    FaultDecl{"cut-before", Argument::None, Kind::None, "", "the connection closes, nothing is done"},
    FaultDecl{"cut-after", Argument::None, Kind::None, "", "it is done, then the connection closes without an answer"},
    FaultDecl{"stall", Argument::None, Kind::None, "", "it is done, and no answer ever comes"},
    FaultDecl{"halfbody", Argument::None, Kind::None, "", "half of the body, then the connection closes"},
    FaultDecl{"drip", Argument::Optional, Kind::Number, "MS", "the answer comes byte by byte, MS (5) apart"},
    FaultDecl{"wrongenv", Argument::None, Kind::None, "", "meta.environment names the other environment"},
    FaultDecl{"html", Argument::None, Kind::None, "", "502 with an HTML page"},
    FaultDecl{"redirect", Argument::Required, Kind::None, "URL", "302 to that place"},
    FaultDecl{"failaction", Argument::Required, Kind::None, "CODE", "every new action fails after 32 s with that code"},
    FaultDecl{"newfamily", Argument::None, Kind::None, "", "heat pumps appear, a family in no contract; they stay"},
};

const FaultDecl *declarationOf(QByteArrayView name)
{
    const auto found = std::find_if(declared.begin(), declared.end(), [name](const auto &d) { return d.name == name; });
    return found == declared.end() ? nullptr : &*found;
}

// Contract section 10; 400 where it gives no number.
int statusOf(const QByteArray &code)
{
    static constexpr std::array unauthorised{"UNAUTHORIZED", "INVALID_API_KEY", "EXPIRED_TOKEN", "INVALID_CREDENTIALS"};
    static constexpr std::array forbidden{"INSUFFICIENT_PERMISSIONS", "LIVE_ACCESS_DISABLED", "INVALID_MFA_CODE",
                                          "MFA_REQUIRED", "ACCOUNT_LOCKED"};
    static constexpr std::array missing{"DEVICE_NOT_FOUND", "CREDENTIAL_NOT_FOUND", "NOT_FOUND", "DEVICE_OFFLINE"};
    const auto in = [&code](const auto &list) {
        return std::any_of(list.begin(), list.end(), [&](const char *c) { return code == c; });
    };
    if (in(unauthorised))
        return 401;
    if (in(forbidden))
        return 403;
    if (in(missing))
        return 404;
    if (code == "RATE_LIMIT_EXCEEDED")
        return 429;
    if (code == "INTERNAL_ERROR")
        return 500;
    if (code == "SERVICE_UNAVAILABLE")
        return 503;
    return 400;
}

void apply(const Fault &fault, FaultEffects &effects)
{
    const auto refuse = [&effects](int status, const QByteArray &code, const QByteArray &message) {
        if (!effects.refusal)
            effects.refusal = FaultEffects::Refusal{status, code, message};
    };
    const auto &name = fault.name;
    if (name == "slow")
        effects.delay += std::chrono::milliseconds(fault.argument.toInt());
    else if (name == "conflict")
        effects.conflict = true;
    else if (name == "reject")
        effects.rejectCode = fault.argument;
    else if (name == "tighten")
        effects.tightenHow = fault.argument;
    else if (name == "ratelimit")
        refuse(429, "RATE_LIMIT_EXCEEDED", "Too many requests. Slow down.");
    else if (name == "ratelimit401")
        refuse(401, "UNAUTHORIZED", "Authentication failed");
    else if (name == "refuse")
        refuse(statusOf(fault.argument), fault.argument, "Refused on request.");
    else if (name == "error500")
        refuse(500, "INTERNAL_ERROR", "Something went wrong.");
    else if (name == "unavailable503")
        refuse(503, "SERVICE_UNAVAILABLE", "The service is temporarily unavailable.");
    else if (name == "cut" || name == "cut-before")
        effects.cutBefore = true;
    else if (name == "cut-after")
        effects.delivery = Delivery::Cut;
    else if (name == "stall")
        effects.delivery = Delivery::Stall;
    else if (name == "halfbody")
        effects.delivery = Delivery::HalfBody;
    else if (name == "drip") {
        effects.delivery = Delivery::Drip;
        if (!fault.argument.isEmpty())
            effects.dripInterval = std::chrono::milliseconds(fault.argument.toInt());
    } else if (name == "wrongenv")
        effects.wrongEnvironment = true;
    else if (name == "html")
        effects.html = true;
    else if (name == "redirect")
        effects.redirect = fault.argument;
    else if (name == "failaction")
        effects.failActionCode = fault.argument;
}

} // namespace

QByteArray Fault::spec() const
{
    QByteArray text = name;
    if (!argument.isEmpty())
        text += ':' + argument;
    if (!method.isEmpty())
        text += '@' + method;
    if (!pathPrefix.isEmpty())
        text += '@' + pathPrefix;
    if (left >= 0)
        text += '*' + QByteArray::number(left);
    return text;
}

Result<Fault, QString> Faults::parse(const QString &spec)
{
    static const QRegularExpression form(u"^([a-z0-9-]+)(?::(.*?))?(?:@([A-Z]+|/[^@*]*))?(?:\\*(\\d{1,9}))?$"_s);
    const auto match = form.match(spec);
    if (!match.hasMatch())
        return Failure{u"'%1' is not NAME[:ARGUMENT][@METHOD or @/path][*COUNT]"_s.arg(spec)};
    Fault fault;
    fault.name = match.captured(1).toUtf8();
    fault.argument = match.captured(2).toUtf8();
    const auto scope = match.captured(3).toUtf8();
    (scope.startsWith('/') ? fault.pathPrefix : fault.method) = scope;
    if (!match.captured(4).isEmpty())
        fault.left = match.captured(4).toInt();

    const auto *declaration = declarationOf(fault.name);
    if (!declaration)
        return Failure{u"there is no fault '%1'"_s.arg(QString::fromUtf8(fault.name))};
    if (declaration->argument == Argument::Required && fault.argument.isEmpty())
        return Failure{u"fault '%1' needs an argument"_s.arg(QString::fromUtf8(fault.name))};
    if (declaration->argument == Argument::None && !fault.argument.isEmpty())
        return Failure{u"fault '%1' takes no argument"_s.arg(QString::fromUtf8(fault.name))};
    if (declaration->kind == Kind::Number && !fault.argument.isEmpty()) {
        bool ok = false;
        if (fault.argument.toInt(&ok) < 0 || !ok)
            return Failure{u"fault '%1' needs a number of milliseconds"_s.arg(QString::fromUtf8(fault.name))};
    }
    if (fault.name == "tighten" && fault.argument != "snapshot" && fault.argument != "limit"
        && fault.argument != "silent")
        return Failure{u"fault 'tighten' needs snapshot, limit or silent"_s};
    // It goes into a header as it is.
    if (fault.argument.contains('\r') || fault.argument.contains('\n'))
        return Failure{u"a fault's argument is one line"_s};
    return fault;
}

QString Faults::manual()
{
    QString text;
    for (const auto &fault : declared) {
        QByteArray call = fault.name.toByteArray();
        if (fault.argument == Argument::Required)
            call.append(':').append(fault.argumentName);
        else if (fault.argument == Argument::Optional)
            call.append("[:").append(fault.argumentName).append(']');
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(call), -20).arg(QString::fromLatin1(fault.meaning));
    }
    return text;
}

void Faults::set(Fault fault)
{
    m_faults.removeIf([&](const Fault &other) { return other.name == fault.name; });
    m_faults.append(std::move(fault));
}

FaultEffects Faults::take(const HttpRequest &request)
{
    FaultEffects effects;
    for (auto &fault : m_faults) {
        if (fault.left == 0 || (!fault.method.isEmpty() && fault.method != request.method)
            || !request.path.startsWith(fault.pathPrefix))
            continue;
        if (fault.left > 0)
            --fault.left;
        apply(fault, effects);
    }
    m_faults.removeIf([](const Fault &fault) { return fault.left == 0; });
    return effects;
}

} // namespace fleet::sandbox
