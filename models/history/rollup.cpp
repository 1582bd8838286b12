// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup.h"

#include "intcolumn.h"

#include <cmath>
#include <cstring>

namespace fleet {

Rollup::Rollup()
{
    for (std::vector<double> &lane : lanes)
        lane.assign(steps, 0);
}

void Rollup::add(const Rollup &other)
{
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        for (size_t step = 0; step < lanes[lane].size(); ++step)
            lanes[lane][step] += other.lanes[lane][step];
    }
}

QByteArray Rollup::seal() const
{
    QByteArray bytes;
    for (const std::vector<double> &lane : lanes) {
        std::vector<qint64> whole;
        whole.reserve(lane.size());
        // A thousandth of a unit in a thousandth of a second is far below what a sum can show.
        for (const double value : lane)
            whole.push_back(std::llround(value));
        packInts(whole, bytes);
    }
    const quint32 hash = pieceHash(bytes.constData(), size_t(bytes.size()));
    bytes.append(reinterpret_cast<const char *>(&hash), sizeof hash);
    return bytes;
}

bool Rollup::unseal(const QByteArray &bytes)
{
    Rollup read;
    quint32 hash = 0;
    if (bytes.size() < qsizetype(sizeof hash))
        return false;
    const char *from = bytes.constData();
    const char *const end = from + bytes.size() - sizeof hash;
    std::memcpy(&hash, end, sizeof hash);
    if (pieceHash(from, size_t(end - from)) != hash)
        return false;
    for (std::vector<double> &lane : read.lanes) {
        std::vector<qint64> whole;
        if (!unpackInts(from, end, steps, whole))
            return false;
        for (size_t step = 0; step < whole.size(); ++step)
            lane[step] = double(whole[step]);
    }
    *this = std::move(read);
    return true;
}

} // namespace fleet
