// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace fleet::bench {

// The middle of several runs: one run says little on a machine that other work shares.
double median(std::vector<double> values);

// Runs both in turns, so that a slow moment of the machine hits both, and gives the medians in milliseconds.
struct Pair
{
    double oursMs = 0;
    double floorMs = 0;
};
Pair inTurns(int rounds, const std::function<void()> &ours, const std::function<void()> &floor);

enum class Better { Less, More };

// One line on standard output: `metric ours floor ratio goal pass|short`. The goal is a bound of the ratio when there
// is a floor, of our own figure otherwise; without a floor, or where it could not be measured, floor and ratio read
// "-".
struct Figure
{
    QString metric; // "P1.bytes-to-changes", without blanks
    double ours = 0;
    std::optional<double> floor;
    QString unit; // "ms"
    double goal = 0;
    Better better = Better::Less;
    bool needsFloor = true; // a goal that is a ratio cannot pass without one
};
void print(const Figure &figure);

// Context, on standard error.
void note(const QString &text);

double millisecondsOf(const std::function<void()> &work);

} // namespace fleet::bench
