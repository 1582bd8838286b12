// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyexport.h"

#include <QSaveFile>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

QTimeZone namedZone(const QString &id)
{
    const QTimeZone zone(id.toUtf8());
    return id.isEmpty() || !zone.isValid() ? QTimeZone::systemTimeZone() : zone;
}

} // namespace

// Everything in it is touched by the store's thread alone, but for the flag.
struct HistoryExport::Job
{
    Job(ReadingsWish wish, QString where) : rows(std::move(wish)), path(std::move(where)) { }
    ReadingsExport rows;
    QString path;
    std::unique_ptr<QSaveFile> file;
    std::atomic<bool> isCancelled{false};

    struct Step
    {
        bool isMore = false;
        double progress = 0;
        qint64 rows = 0;
        bool isKept = false; // the whole file is there
        QString problem;     // empty: none
    };
    StoreResult<Step> step(SampleStore &store)
    {
        Step done{false, rows.progress(), rows.rows(), false, {}};
        if (isCancelled) {
            file.reset();
            return done;
        }
        if (!file) {
            file = std::make_unique<QSaveFile>(path);
            if (!file->open(QIODevice::WriteOnly)) {
                done.problem = file->errorString();
                return done;
            }
        }
        QByteArray bytes;
        const auto more = rows.step(store, bytes);
        if (!more) {
            file.reset();
            return Failure{more.error()};
        }
        const bool isWritten = file->write(bytes) == bytes.size() && (*more || file->commit());
        if (!isWritten)
            done.problem = file->errorString();
        if (!isWritten || !*more)
            file.reset();
        done.isMore = *more && isWritten;
        done.isKept = !*more && isWritten;
        done.progress = rows.progress();
        done.rows = rows.rows();
        return done;
    }
};

HistoryExport::HistoryExport(QObject *parent) : QObject(parent) { }

HistoryExport::~HistoryExport()
{
    if (m_job)
        m_job->isCancelled = true;
}

void HistoryExport::setHistory(History *history)
{
    if (m_history == history)
        return;
    m_history = history;
    Q_EMIT historyChanged();
}

std::optional<RowWriter::Form> HistoryExport::formOf(const QString &word)
{
    if (word == "csv"_L1)
        return RowWriter::Form::Csv;
    if (word == "locale-csv"_L1)
        return RowWriter::Form::LocaleCsv;
    if (word == "jsonl"_L1)
        return RowWriter::Form::JsonLines;
    return {};
}

QByteArray HistoryExport::table(const ChartRange &range, RowWriter::Form form, const QString &zoneId)
{
    const QTimeZone zone = namedZone(zoneId);
    QList<RowWriter::Column> columns{{u"from"_s, tr("From (%1)").arg(QString::fromUtf8(zone.id())), {}},
                                     {u"to"_s, tr("To (%1)").arg(QString::fromUtf8(zone.id())), {}}};
    columns += range.tableColumns();
    const RowWriter writer(form, columns, Format().forReadings());
    QByteArray bytes = writer.head();
    for (int i = 0; i < range.loadedGrid().count; ++i) {
        QList<RowWriter::Cell> cells{isoTime(range.loadedGrid().begin(i), zone),
                                     isoTime(range.loadedGrid().begin(i + 1), zone)};
        cells += range.tableRow(i);
        bytes += writer.row(cells);
    }
    return bytes;
}

bool HistoryExport::saveShown(ChartRange *range, const QUrl &url, const QString &formWord, const QString &zoneId)
{
    const auto form = formOf(formWord);
    QSaveFile file(url.toLocalFile());
    const bool isSaved = range && form && file.open(QIODevice::WriteOnly)
        && file.write(table(*range, *form, zoneId)) >= 0 && file.commit();
    if (isSaved)
        Q_EMIT finished(file.fileName(), range->loadedGrid().count);
    else
        Q_EMIT failed(file.errorString());
    return isSaved;
}

void HistoryExport::saveReadings(const QStringList &devices, double fromMs, double toMs, const QUrl &url,
                                 const QString &formWord, const QString &zoneId)
{
    const auto form = formOf(formWord);
    if (m_job || !m_history || !form)
        return;
    ReadingsWish wish;
    for (const QString &device : devices)
        wish.devices.append(DeviceId(device));
    wish.range = {qint64(fromMs), qint64(toMs)};
    wish.form = *form;
    wish.zone = namedZone(zoneId);
    m_job = std::make_shared<Job>(std::move(wish), url.toLocalFile());
    m_progress = 0;
    m_rows = 0;
    Q_EMIT progressChanged();
    step();
}

void HistoryExport::step()
{
    const auto future = m_history->ask<Job::Step>([job = m_job](SampleStore &store) { return job->step(store); });
    whenDone(future, this, [this](const StoreResult<Job::Step> &done) {
        if (!done || !done->problem.isEmpty()) {
            m_job.reset();
            Q_EMIT progressChanged();
            Q_EMIT failed(done ? done->problem : done.error().detail);
            return;
        }
        m_progress = done->progress;
        m_rows = done->rows;
        if (done->isMore && m_history) {
            Q_EMIT progressChanged();
            step();
            return;
        }
        const auto job = std::exchange(m_job, nullptr);
        Q_EMIT progressChanged();
        // A wish to stop may come when the last line is written already.
        if (done->isKept)
            Q_EMIT finished(job->path, double(m_rows));
        else
            Q_EMIT cancelled();
    });
}

void HistoryExport::cancel()
{
    if (m_job)
        m_job->isCancelled = true;
}

} // namespace fleet
