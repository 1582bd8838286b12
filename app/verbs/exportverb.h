// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verb.h"

#include <readingsexport.h>

#include <QCommandLineOption>

namespace fleet {

class Output;

// `amps-fleet export`: recorded readings of a profile's history, as rows on standard output or in a file. Reads the
// store alone, beside a window that records; with --demo it is the past that the simulator plays. Ends with 5 when a
// part of the recording is damaged and left out.
class ExportVerb final : public Verb
{
    Q_OBJECT
public:
    explicit ExportVerb(VerbSetup setup);
    void start() override;
    static QList<QCommandLineOption> options();

private:
    struct Wish
    {
        ReadingsWish readings;
        QString out;        // empty: standard output
        qint64 everyMs = 0; // 0: each reading as it came
        bool isSum = false; // the devices together
    };
    Result<Wish, QString> wish(qint64 nowMs) const;
    StoreResult<std::unique_ptr<SampleStore>> openStore(QString &trouble);
    ExitCode write(SampleStore &store, Wish wish, Output &out);
    // Both give the number of damaged stretches that were left out.
    static StoreResult<int> writeReadings(SampleStore &store, ReadingsWish wish, QIODevice &out);
    StoreResult<int> writeColumns(SampleStore &store, const Wish &wish, QIODevice &out) const;

    CommandLine m_options;
    Terminal &m_terminal;
    qint64 m_nowMs;
};

} // namespace fleet
