// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace fleet::bench {

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double millisecondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Pair inTurns(int rounds, const std::function<void()> &ours, const std::function<void()> &floor)
{
    std::vector<double> oursMs;
    std::vector<double> floorMs;
    // For a profile of our side: the floor runs once, so that there is a figure, and ours often enough to drown what
    // went before.
    const bool isProfile = qEnvironmentVariableIsSet("FLEET_BENCH_PROFILE");
    const int all = isProfile ? rounds * 10 : rounds;
    for (int round = 0; round < all; ++round) {
        if (round == 0 || !isProfile)
            floorMs.push_back(millisecondsOf(floor));
        oursMs.push_back(millisecondsOf(ours));
    }
    return {median(oursMs), median(floorMs)};
}

void print(const Figure &figure)
{
    const auto number = [](double value) {
        return QString::number(value, 'g', 4);
    };
    const bool isRatio = figure.needsFloor;
    std::optional<double> ratio;
    if (figure.floor && *figure.floor > 0)
        ratio = figure.ours / *figure.floor;
    const std::optional<double> judged = isRatio ? ratio : std::optional(figure.ours);
    const bool pass = judged && (figure.better == Better::Less ? *judged <= figure.goal : *judged >= figure.goal);
    const QString goal
        = (figure.better == Better::Less ? u"<="_s : u">="_s) + number(figure.goal) + (isRatio ? u"x"_s : figure.unit);
    const QString line = u"%1 %2 %3 %4 %5 %6\n"_s.arg(
        figure.metric, number(figure.ours) + figure.unit, figure.floor ? number(*figure.floor) + figure.unit : u"-"_s,
        ratio ? number(*ratio) : u"-"_s, goal, pass ? u"pass"_s : u"short"_s);
    std::fputs(line.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void note(const QString &text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stderr);
}

} // namespace fleet::bench
