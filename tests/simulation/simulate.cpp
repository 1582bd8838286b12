// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the application against a simulated world, once per seed:
//   simulate --seeds 10000 [--from 1]     many runs; prints what they add up to, and every seed that fails
//   simulate --seed 4711                  one run, with everything that happened in it
//   simulate --mutant NAME --seeds 200    the same with the application broken on purpose: must fail
//   simulate --suite --seeds 2000         many runs, those that once went wrong, some twice, and every mutant
#include "simulation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHashSeed>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace fleet::sim;

namespace {

struct Named
{
    const char *name;
    Mutant mutant;
};
constexpr Named mutants[] = {{"lying-disk", Mutant::LyingDisk},
                             {"eager-journal", Mutant::EagerJournal},
                             {"resend", Mutant::Resend},
                             {"unknown-is-failed", Mutant::UnknownIsFailed},
                             {"forgetful-start", Mutant::ForgetfulStart}};

// Runs in which the application was once wrong: they are part of every suite, whatever else is drawn.
constexpr quint64 onceWrong[] = {
    6692, // after a crash, another desk's booking of a minute less was taken for the own
};

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

// Seeds of which a part was simulated wrongly; every one is told.
int campaign(quint64 from, quint64 count, Mutant mutant, Tally &tally)
{
    int bad = 0;
    for (quint64 seed = from; seed < from + count; ++seed) {
        const Verdict verdict = simulate(seed, mutant, false);
        tally.add(verdict.tally);
        if (verdict.breaches.isEmpty())
            continue;
        ++bad;
        if (bad <= 10) {
            say(u"seed %1: %2; replay: simulate --seed %1"_s.arg(seed).arg(verdict.breaches.first()));
        }
    }
    return bad;
}

// The first seed at which the mutant is found, or none.
std::optional<quint64> huntFor(Mutant mutant, quint64 most, QString &how)
{
    for (quint64 seed = 1; seed <= most; ++seed) {
        const Verdict verdict = simulate(seed, mutant, false);
        if (!verdict.breaches.isEmpty()) {
            how = verdict.breaches.first();
            return seed;
        }
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    // Everything that happens comes from the seed, also the order in which a hash is gone through.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"fleet.*=false"_s);

    const QCommandLineOption seedOption(u"seed"_s, u"One run, told in full."_s, u"S"_s);
    const QCommandLineOption seedsOption(u"seeds"_s, u"How many runs."_s, u"N"_s, u"2000"_s);
    const QCommandLineOption fromOption(u"from"_s, u"The first seed."_s, u"S"_s, u"1"_s);
    const QCommandLineOption mutantOption(u"mutant"_s, u"Break the application on purpose."_s, u"NAME"_s);
    const QCommandLineOption suiteOption(u"suite"_s,
                                         u"Also run what was once wrong, repeat some runs and hunt every mutant."_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({seedOption, seedsOption, fromOption, mutantOption, suiteOption});
    parser.process(application);

    Mutant mutant = Mutant::None;
    if (parser.isSet(mutantOption)) {
        const auto found = std::find_if(std::begin(mutants), std::end(mutants), [&](const Named &named) {
            return parser.value(mutantOption) == QLatin1StringView(named.name);
        });
        if (found == std::end(mutants)) {
            say(u"no such mutant"_s);
            return 2;
        }
        mutant = found->mutant;
    }
    if (parser.isSet(seedOption)) {
        const Verdict verdict = simulate(parser.value(seedOption).toULongLong(), mutant, true);
        for (const QString &breach : verdict.breaches)
            say(u"breach: "_s + breach);
        say(u"trace %1"_s.arg(verdict.traceHash, 16, 16, QChar(u'0')));
        return verdict.breaches.isEmpty() ? 0 : 1;
    }

    Tally tally;
    const quint64 from = parser.value(fromOption).toULongLong();
    int bad = campaign(from, parser.value(seedsOption).toULongLong(), mutant, tally);
    say(tally.text());
    if (parser.isSet(suiteOption)) {
        for (const quint64 seed : onceWrong) {
            Tally ofIt;
            bad += campaign(seed, 1, Mutant::None, ofIt);
        }
        say(u"%1 seeds that were once wrong ran again"_s.arg(std::size(onceWrong)));
        for (quint64 seed = from; seed < from + 20; ++seed) {
            if (simulate(seed, Mutant::None, false).traceHash != simulate(seed, Mutant::None, false).traceHash) {
                say(u"seed %1 did not run the same way twice"_s.arg(seed));
                ++bad;
            }
        }
        for (const Named &named : mutants) {
            QString how;
            if (const auto seed = huntFor(named.mutant, 100, how)) {
                say(u"mutant %1 is found by seed %2: %3"_s.arg(QLatin1StringView(named.name)).arg(*seed).arg(how));
            } else {
                say(u"mutant %1 is not found"_s.arg(QLatin1StringView(named.name)));
                ++bad;
            }
        }
    }
    say(bad == 0 ? u"all is well"_s : u"%1 failed"_s.arg(bad));
    return bad == 0 ? 0 : 1;
}
