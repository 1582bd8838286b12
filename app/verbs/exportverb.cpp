// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportverb.h"

#include "demopast.h"
#include "output.h"
#include "places.h"
#include "profileoption.h"

#include <format.h>
#include <groupcolumns.h>
#include <profilestore.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr qint64 aMinuteMs = 60'000;
constexpr qint64 mostColumns = 1'000'000;

// An instant, or a time before now: "2026-06-12T09:00:00Z", "24h", "30d".
std::optional<qint64> instantOf(const QString &text, qint64 nowMs)
{
    static const QRegularExpression ago(u"^(\\d{1,5})(m|h|d)$"_s);
    if (const auto match = ago.match(text); match.hasMatch()) {
        const qint64 unit = match.captured(2) == "m"_L1 ? aMinuteMs
            : match.captured(2) == "h"_L1               ? 60 * aMinuteMs
                                                        : 1440 * aMinuteMs;
        return nowMs - match.captured(1).toLongLong() * unit;
    }
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

Failure<StoreError> unwritten(const QIODevice &out)
{
    return Failure{StoreError{StoreError::Kind::Full, out.errorString()}};
}

} // namespace

QList<QCommandLineOption> ExportVerb::options()
{
    return {
        {u"device"_s, u"With export: this device; may be repeated. Otherwise all."_s, u"ID"_s},
        {u"field"_s, u"With export: this field of the state; may be repeated. Otherwise all."_s, u"NAME"_s},
        {u"from"_s, u"With export: not before this instant (ISO 8601) or so long ago (90m, 24h, 30d); 24h."_s,
         u"WHEN"_s},
        {u"to"_s, u"With export: before this instant; now."_s, u"WHEN"_s},
        {u"every"_s,
         u"With export: means over so many minutes instead of each reading, those that are over; needs --field."_s,
         u"MINUTES"_s},
        {u"sum"_s, u"With export and --every: the devices together, and how many of them are known."_s},
        {u"zone"_s, u"With export: the zone of every time, such as Europe/Berlin; UTC."_s, u"ZONE"_s},
        {u"format"_s, u"jsonl, csv (RFC 4180) or locale-csv (as spreadsheets of this locale open it)."_s, u"FORMAT"_s},
        {u"out"_s, u"Write to this file instead of standard output."_s, u"FILE"_s}};
}

ExportVerb::ExportVerb(VerbSetup setup)
    : m_options(std::move(setup.options))
    , m_terminal(setup.terminal)
    , m_nowMs(setup.clock.nowUtc().toMSecsSinceEpoch())
{ }

Result<ExportVerb::Wish, QString> ExportVerb::wish(qint64 nowMs) const
{
    const auto option = [this](const QString &name) {
        return m_options.verbOptions.value(name).value(0);
    };
    const auto wrong = [](const QString &text) {
        return Failure{text};
    };
    Wish wish;
    for (const QString &id : m_options.verbOptions.value(u"device"_s))
        wish.readings.devices.append(DeviceId(id));
    wish.readings.fields = m_options.verbOptions.value(u"field"_s);
    const auto from = instantOf(option(u"from"_s).isEmpty() ? u"24h"_s : option(u"from"_s), nowMs);
    const auto to = instantOf(option(u"to"_s).isEmpty() ? u"0m"_s : option(u"to"_s), nowMs);
    if (!from || !to)
        return wrong(u"--from and --to take an instant such as 2026-06-12T09:00:00Z, or 90m, 24h, 30d ago."_s);
    if (*to <= *from)
        return wrong(u"--to must be later than --from."_s);
    wish.readings.range = {*from, *to};
    if (const QString every = option(u"every"_s); !every.isEmpty()) {
        bool isNumber = false;
        const int minutes = every.toInt(&isNumber);
        if (!isNumber || minutes < 1 || minutes > 44'640)
            return wrong(u"--every takes a whole number of minutes, 1 to 44640."_s);
        wish.everyMs = minutes * aMinuteMs;
        if (wish.readings.fields.isEmpty())
            return wrong(u"--every needs to know of what: give --field NAME."_s);
        // Whole columns that are over: the same question gives the same rows tomorrow.
        wish.readings.range.fromMs = *from / wish.everyMs * wish.everyMs;
        wish.readings.range.toMs = std::min(*to, nowMs) / wish.everyMs * wish.everyMs;
        if (wish.readings.range.lengthMs() <= 0)
            return wrong(u"No %1 minutes are over in that time yet."_s.arg(minutes));
        if (wish.readings.range.lengthMs() / wish.everyMs > mostColumns)
            return wrong(u"That would be more than a million rows for each device; take a larger --every."_s);
    }
    wish.isSum = m_options.verbOptions.contains(u"sum"_s);
    if (wish.isSum && wish.everyMs == 0)
        return wrong(u"--sum needs --every: readings of several devices come at different times."_s);
    if (const QString zone = option(u"zone"_s); !zone.isEmpty()) {
        wish.readings.zone = QTimeZone(zone.toUtf8());
        if (!wish.readings.zone.isValid())
            return wrong(u"There is no zone “%1”; zones are named as in Europe/Berlin."_s.arg(zone));
    }
    const QString format = option(u"format"_s);
    if (!format.isEmpty() && m_options.json && format != "jsonl"_L1)
        return wrong(u"--json and --format %1 exclude each other."_s.arg(format));
    if (m_options.json || format.isEmpty() || format == "jsonl"_L1)
        wish.readings.form = RowWriter::Form::JsonLines;
    else if (format == "csv"_L1)
        wish.readings.form = RowWriter::Form::Csv;
    else if (format == "locale-csv"_L1)
        wish.readings.form = RowWriter::Form::LocaleCsv;
    else
        return wrong(u"--format takes jsonl, csv or locale-csv."_s);
    wish.out = option(u"out"_s);
    return wish;
}

StoreResult<std::unique_ptr<SampleStore>> ExportVerb::openStore(QString &trouble)
{
    const auto opened = [](StoreResult<std::unique_ptr<StoreConnection>> connection) {
        return connection ? SampleStore::open(std::move(*connection), {})
                          : StoreResult<std::unique_ptr<SampleStore>>(Failure{connection.error()});
    };
    if (m_options.backend == CommandLine::Backend::Profile) {
        const auto profile = ProfileStore(profilesFile()).findByName(m_options.profile);
        if (profile && !profile->historyUrl.isEmpty())
            return opened(StoreConnection::openServer(profile->historyUrl, StoreConnection::Wish::ReadOnly));
    }
    const auto folder = profileFolderOf(m_options);
    if (!folder) {
        trouble = folder.error();
        return Failure{StoreError{}};
    }
    const QString path = *folder + u"/fleet.db"_s;
    if (!QFile::exists(path))
        return Failure{StoreError{StoreError::Kind::NoPlace, u"%1: nothing is recorded there."_s.arg(path)}};
    return opened(StoreConnection::openFile(path, 0, StoreConnection::Wish::ReadOnly));
}

void ExportVerb::start()
{
    const auto end = [this](const QString &complaint, ExitCode code) {
        if (!complaint.isEmpty())
            m_terminal.complain(complaint);
        Q_EMIT finished(code);
    };
    if (m_options.backend == CommandLine::Backend::Demo && !m_options.isDemoNamed)
        return end(u"Where from? Give --profile NAME, --base-url URL or --demo."_s, ExitCode::WrongUsage);
    DemoPast past{m_options.demoDevices, m_options.demoSeed, m_options.demoUnknownFamily, m_options.demoStartUtc};
    if (m_options.backend == CommandLine::Backend::Demo && past.startUtc.isValid())
        m_nowMs = past.startUtc.toMSecsSinceEpoch();
    else
        past.startUtc = QDateTime::fromMSecsSinceEpoch(m_nowMs, Qt::UTC);
    auto wanted = wish(m_nowMs);
    if (!wanted)
        return end(wanted.error(), ExitCode::WrongUsage);
    const QTemporaryDir passing; // of the demo's past
    std::unique_ptr<SampleStore> store;
    if (m_options.backend == CommandLine::Backend::Demo) {
        if (demoPastLength(past.devices).count() == 0)
            return end(u"A demo of so many devices has no past."_s, ExitCode::WrongUsage);
        auto connection = StoreConnection::openFile(passing.filePath(u"fleet.db"_s));
        auto opened = connection ? SampleStore::open(std::move(*connection), {})
                                 : StoreResult<std::unique_ptr<SampleStore>>(Failure{connection.error()});
        const std::atomic<bool> isStopping{false};
        const auto played
            = opened ? recordDemoPast(**opened, past, isStopping) : StoreResult<Done>(Failure{opened.error()});
        if (!played)
            return end(u"The demo's past cannot be played: %1"_s.arg(played.error().detail), ExitCode::Failed);
        store = std::move(*opened);
    } else {
        QString trouble;
        auto opened = openStore(trouble);
        if (!trouble.isEmpty())
            return end(trouble, ExitCode::WrongUsage);
        if (!opened)
            return end(u"The history cannot be read: %1"_s.arg(opened.error().detail), ExitCode::Failed);
        store = std::move(*opened);
    }
    const QList<SampleStore::DeviceEntry> known = store->devices();
    if (wanted->readings.devices.isEmpty()) {
        for (const SampleStore::DeviceEntry &device : known) {
            if (m_options.families.isEmpty() || m_options.families.contains(device.family.path()))
                wanted->readings.devices.append(device.id);
        }
    }
    for (const DeviceId &device : std::as_const(wanted->readings.devices)) {
        if (std::none_of(known.begin(), known.end(), [&](const auto &each) { return each.id == device; }))
            return end(u"Nothing is recorded of %1."_s.arg(device.text()), ExitCode::WrongUsage);
    }
    auto out = Output::open(wanted->out);
    if (!out)
        return end(out.error(), ExitCode::Failed);
    end({}, write(*store, std::move(*wanted), *out));
}

ExitCode ExportVerb::write(SampleStore &store, Wish wish, Output &out)
{
    const auto failed = [this](const QString &why) {
        m_terminal.complain(u"Not exported: %1"_s.arg(why));
        return ExitCode::Failed;
    };
    const StoreResult<int> damaged = wish.everyMs > 0 ? writeColumns(store, wish, out.device())
                                                      : writeReadings(store, std::move(wish.readings), out.device());
    if (!damaged)
        return failed(damaged.error().detail);
    if (const auto finished = out.finish(); !finished)
        return failed(finished.error());
    if (*damaged == 0)
        return ExitCode::Success;
    m_terminal.complain(u"%1 stretches of the recording are damaged and left out."_s.arg(*damaged));
    return ExitCode::PartlyDone;
}

StoreResult<int> ExportVerb::writeReadings(SampleStore &store, ReadingsWish wish, QIODevice &out)
{
    ReadingsExport readings(std::move(wish));
    bool isMore = true;
    while (isMore) {
        QByteArray bytes;
        const auto step = readings.step(store, bytes);
        if (!step)
            return Failure{step.error()};
        if (out.write(bytes) != bytes.size())
            return unwritten(out);
        isMore = *step;
    }
    return 0;
}

StoreResult<int> ExportVerb::writeColumns(SampleStore &store, const Wish &wish, QIODevice &out) const
{
    const TimeRange &range = wish.readings.range;
    const ColumnGrid grid{range, int(range.lengthMs() / wish.everyMs)};
    const QString zone = QString::fromUtf8(wish.readings.zone.id());
    QList<RowWriter::Column> columns{{u"from"_s, u"From (%1)"_s.arg(zone), {}}, {u"to"_s, u"To (%1)"_s.arg(zone), {}}};
    if (!wish.isSum)
        columns.append({u"id"_s, u"Id"_s, {}});
    for (const QString &field : wish.readings.fields) {
        columns.append({field, field, {}});
        if (wish.isSum) {
            columns.append({field + u"Known"_s, u"%1, devices known"_s.arg(field), {}});
        } else {
            columns.append({field + u"Lowest"_s, u"%1, lowest"_s.arg(field), {}});
            columns.append({field + u"Highest"_s, u"%1, highest"_s.arg(field), {}});
        }
    }
    const RowWriter writer(wish.readings.form, columns);
    bool isWritten = true;
    const auto put = [&](const QByteArray &bytes) {
        isWritten = isWritten && out.write(bytes) == bytes.size();
    };
    put(writer.head());
    int damaged = 0;
    const auto rows = [&](const QString &id, const QList<QList<QList<double>>> &fields) {
        for (int i = 0; i < grid.count; ++i) {
            QList<RowWriter::Cell> cells{isoTime(grid.begin(i), wish.readings.zone),
                                         isoTime(grid.begin(i + 1), wish.readings.zone)};
            if (!wish.isSum)
                cells.append(id);
            for (const QList<QList<double>> &field : fields) {
                for (const QList<double> &values : field)
                    cells.append(RowWriter::Number{values.at(i), {}});
            }
            put(writer.row(cells));
        }
    };
    if (wish.isSum) {
        QList<QList<QList<double>>> fields;
        for (const QString &field : wish.readings.fields) {
            const auto sum = store.groupSum(wish.readings.devices, field, grid, m_nowMs);
            if (!sum)
                return Failure{sum.error()};
            damaged += sum->damaged;
            const GroupColumns group = GroupColumns::of(*sum, grid, m_nowMs);
            fields.append({group.sums, group.known});
        }
        rows({}, fields);
        if (!isWritten)
            return unwritten(out);
        return damaged;
    }
    for (const DeviceId &device : wish.readings.devices) {
        QList<SampleStore::SeriesId> ids;
        for (const QString &field : wish.readings.fields)
            ids.append({device, field});
        const auto all = store.aligned(ids, grid, m_nowMs);
        if (!all)
            return Failure{all.error()};
        QList<QList<QList<double>>> fields;
        for (const SampleStore::Series &series : *all) {
            QList<double> means;
            QList<double> lows;
            QList<double> highs;
            for (const HistoryColumn &column : series.columns) {
                means.append(column.mean());
                lows.append(column.min);
                highs.append(column.max);
            }
            damaged += series.damaged;
            fields.append({means, lows, highs});
        }
        rows(device.text(), fields);
        if (!isWritten)
            return unwritten(out);
    }
    return damaged;
}

} // namespace fleet
