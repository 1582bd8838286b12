// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditverbs.h"

#include "auditplace.h"
#include "output.h"
#include "places.h"

#include <auditexport.h>
#include <auditwords.h>
#include <profilestore.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

QCommandLineOption fileOption()
{
    return {u"file"_s, u"This log."_s, u"FILE"_s};
}

QCommandLineOption headOption()
{
    return {u"head"_s, u"With --file: its head."_s, u"FILE"_s};
}

QString verbOption(const CommandLine &options, const QString &name)
{
    return options.verbOptions.value(name).value(0);
}

Fields verdictLine(const NamedAudit &audit, const AuditVerdict &verdict)
{
    const auto number = [](quint64 value) {
        return FieldValue(double(value));
    };
    const auto instant = [](const QDateTime &at) {
        return at.isValid() ? FieldValue(at.toUTC().toString(Qt::ISODateWithMs)) : FieldValue();
    };
    return {{u"name"_s, FieldValue(audit.name)},
            {u"clean"_s, FieldValue(verdict.isClean())},
            {u"kind"_s, FieldValue(auditVerdictKey(verdict.kind))},
            {u"badSeq"_s, verdict.isWhole() ? FieldValue() : number(verdict.badSeq)},
            {u"lastBadSeq"_s, verdict.isWhole() ? FieldValue() : number(verdict.lastBadSeq)},
            {u"entries"_s, number(verdict.entries)},
            {u"afterHead"_s, number(verdict.afterHead)},
            {u"unfinishedBytes"_s, number(quint64(verdict.unfinishedBytes))},
            {u"earlierDamage"_s, FieldValue(verdict.earlierDamage)},
            {u"logId"_s, FieldValue(verdict.logId)},
            {u"hash"_s, FieldValue(QString::fromLatin1(verdict.hash))},
            {u"firstAt"_s, instant(verdict.firstAt)},
            {u"lastAt"_s, instant(verdict.lastAt)},
            {u"log"_s, FieldValue(audit.place.logPath)},
            {u"head"_s, FieldValue(audit.place.headPath)}};
}

} // namespace

Result<QList<NamedAudit>, QString> auditsOf(const CommandLine &options)
{
    const QString file = verbOption(options, u"file"_s);
    const QString head = verbOption(options, u"head"_s);
    if (file.isEmpty() != head.isEmpty())
        return Failure{u"--file and --head go together: a log alone does not tell whether its end is there."_s};
    if (!file.isEmpty())
        return QList<NamedAudit>{{file, {file, head}}};
    if (options.backend == CommandLine::Backend::Profile) {
        const auto profile = ProfileStore(profilesFile()).findByName(options.profile);
        if (!profile)
            return Failure{u"There is no profile “%1”."_s.arg(options.profile)};
        return QList<NamedAudit>{{profile->name, auditPlace(profileFolderPath(profile->id))}};
    }
    if (options.backend == CommandLine::Backend::Url)
        return QList<NamedAudit>{
            {options.baseUrl.authority(), auditPlace(profileFolderPath(options.baseUrl.authority()))}};
    // Also the heads whose log is gone, and the logs of profiles that were removed.
    const ProfileStore profiles(profilesFile());
    QList<NamedAudit> audits;
    for (const AuditPlace &place : everyAuditPlace()) {
        const QString id = QFileInfo(place.headPath).completeBaseName();
        const auto profile = profiles.find(id);
        audits.append({profile ? profile->name : QUrl::fromPercentEncoding(id.toLatin1()), place});
    }
    return audits;
}

QList<QCommandLineOption> AuditVerifyVerb::options()
{
    return {fileOption(),
            headOption(),
            {u"kept-head"_s, u"The head is a copy from an earlier day: the log may go on after it."_s}};
}

AuditVerifyVerb::AuditVerifyVerb(VerbSetup setup) : m_options(std::move(setup.options)), m_terminal(setup.terminal) { }

void AuditVerifyVerb::start()
{
    const Result<QList<NamedAudit>, QString> audits = auditsOf(m_options);
    if (!audits) {
        m_terminal.complain(audits.error());
        Q_EMIT finished(ExitCode::WrongUsage);
        return;
    }
    if (audits->isEmpty())
        m_terminal.complain(u"There is no audit log yet."_s);
    const HeadUse use = m_options.verbOptions.contains(u"kept-head"_s) ? HeadUse::Kept : HeadUse::Own;
    const Format format;
    bool areClean = true;
    for (const NamedAudit &audit : *audits) {
        const AuditVerdict verdict = verifyAuditFiles(audit.place, use);
        areClean = areClean && verdict.isClean();
        if (m_options.json)
            m_terminal.say(verdictLine(audit, verdict));
        else
            m_terminal.say(u"%1%2: %3 %4"_s.arg(verdict.isClean() ? u"ok    "_s : u"FAIL  "_s, audit.name,
                                                auditVerdictTitle(verdict, format), auditVerdictText(verdict, format)));
    }
    Q_EMIT finished(areClean ? ExitCode::Success : ExitCode::Failed);
}

QList<QCommandLineOption> AuditExportVerb::options()
{
    return {fileOption(),
            headOption(),
            {u"format"_s, u"jsonl (as it is chained, with each entry's hash) or csv."_s, u"FORMAT"_s},
            {u"out"_s, u"Write to this file instead of standard output."_s, u"FILE"_s}};
}

AuditExportVerb::AuditExportVerb(VerbSetup setup) : m_options(std::move(setup.options)), m_terminal(setup.terminal) { }

void AuditExportVerb::start()
{
    const auto end = [this](const QString &complaint, ExitCode code) {
        if (!complaint.isEmpty())
            m_terminal.complain(complaint);
        Q_EMIT finished(code);
    };
    const Result<QList<NamedAudit>, QString> audits = auditsOf(m_options);
    if (!audits)
        return end(audits.error(), ExitCode::WrongUsage);
    if (audits->size() != 1)
        return end(u"Which log? Give --profile NAME, --base-url URL, or --file FILE with --head FILE."_s,
                   ExitCode::WrongUsage);
    const QString format = verbOption(m_options, u"format"_s);
    if (!format.isEmpty() && format != u"jsonl" && format != u"csv")
        return end(u"--format takes jsonl or csv."_s, ExitCode::WrongUsage);
    const AuditFormat wanted = format == u"csv" ? AuditFormat::Csv : AuditFormat::JsonLines;
    const AuditPlace &place = audits->first().place;
    auto out = Output::open(verbOption(m_options, u"out"_s));
    if (!out)
        return end(out.error(), ExitCode::Failed);
    const Result<quint64, QString> written = exportAudit(place, wanted, out->device());
    if (!written)
        return end(u"Not exported: %1"_s.arg(written.error()), ExitCode::Failed);
    if (const auto finished = out->finish(); !finished)
        return end(u"Not exported: %1"_s.arg(finished.error()), ExitCode::Failed);
    // A damaged log is exported as it is; who reads the export should know.
    const AuditVerdict verdict = verifyAuditFiles(place);
    end(verdict.isClean() ? QString() : auditVerdictTitle(verdict, Format()), ExitCode::Success);
}

} // namespace fleet
