// SPDX-License-Identifier: GPL-3.0-or-later
#include "plotpainter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fleet {

namespace {

// `share` of the colour's own opacity, over what is there. Both premultiplied.
void blend(QRgb &pixel, QRgb colour, int share)
{
    const auto part = [share](int channel) {
        return channel * share / 255;
    };
    const int alpha = part(qAlpha(colour));
    const auto over = [&](int below, int above) {
        return part(above) + below * (255 - alpha) / 255;
    };
    pixel = qRgba(over(qRed(pixel), qRed(colour)), over(qGreen(pixel), qGreen(colour)),
                  over(qBlue(pixel), qBlue(colour)), over(qAlpha(pixel), qAlpha(colour)));
}

// The same for many pixels of one colour with its whole opacity: two channels in one multiplication. Gives what blend()
// gives; t / 255 is (t + 1 + (t >> 8)) >> 8 for every product of two channels.
class Layer
{
public:
    explicit Layer(QRgb colour) : m_colour(colour), m_rest(255 - quint32(qAlpha(colour))) { }
    bool isSolid() const { return m_rest == 0; }
    void over(QRgb &pixel) const
    {
        if (pixel == 0)
            pixel = m_colour;
        else
            pixel = m_colour + scaled(pixel & low) + (scaled(pixel >> 8 & low) << 8);
    }

private:
    static constexpr quint32 low = 0x00ff00ff;
    quint32 scaled(quint32 channels) const
    {
        const quint32 product = channels * m_rest;
        return (product + 0x00010001 + (product >> 8 & low)) >> 8 & low;
    }
    QRgb m_colour;
    quint32 m_rest;
};

// A stretch of one pixel column, its ends as soft as they fall between two rows.
void fillColumn(QImage &image, int x, double top, double bottom, QRgb colour, double share = 1)
{
    if (x < 0 || x >= image.width() || !(bottom > top))
        return;
    top = std::clamp(top, 0.0, double(image.height()));
    bottom = std::clamp(bottom, 0.0, double(image.height()));
    const auto stride = image.bytesPerLine() / qsizetype(sizeof(QRgb));
    QRgb *pixels = reinterpret_cast<QRgb *>(image.bits()) + x;
    const int first = int(top);
    const int last = std::min(int(std::ceil(bottom)), image.height()) - 1;
    if (first > last)
        return;
    const auto end = [&](int row) {
        const double cover = std::min(bottom, row + 1.0) - std::max(top, double(row));
        blend(pixels[row * stride], colour, int(cover * share * 255 + 0.5));
    };
    end(first);
    if (share >= 1) {
        const Layer layer(colour);
        if (layer.isSolid()) {
            // Nothing is read of what was there: in a picture of this size that is most of the time.
            for (int row = first + 1; row < last; ++row)
                pixels[row * stride] = colour;
        } else {
            for (int row = first + 1; row < last; ++row)
                layer.over(pixels[row * stride]);
        }
    } else {
        for (int row = first + 1; row < last; ++row)
            end(row);
    }
    if (last > first)
        end(last);
}

bool isSpace(int x, double dash)
{
    return dash > 0 && std::fmod(double(x), 2 * dash) >= dash;
}

QRgb premultiplied(const QColor &colour)
{
    return qPremultiply(colour.rgba());
}

} // namespace

void PlotPainter::curve(QImage &image, const QList<double> &means, const QList<double> &lows,
                        const QList<double> &highs, const QColor &line, const QColor &area, double lineWidth,
                        double dash) const
{
    const qsizetype count = means.size();
    if (count == 0 || !(end > begin) || !(maximum > minimum))
        return;
    const double width = (end - begin) / double(count);
    const int height = image.height();
    const double half = lineWidth / 2;
    const double base = y(std::max(minimum, std::min(0.0, maximum)), height);
    const QRgb lineColour = premultiplied(line);
    const QRgb areaColour = premultiplied(area);
    QColor spanTint = line;
    spanTint.setAlphaF(line.alphaF() * 0.35F);
    const QRgb spanColour = premultiplied(spanTint);
    const auto known = [&](qsizetype i) {
        return i >= 0 && i < count && !std::isnan(means.at(i));
    };
    // The curve at a place within column i: towards the middle of the neighbour, level where there is none.
    const auto at = [&](double x, qsizetype i) {
        const double middle = begin + (double(i) + 0.5) * width;
        const qsizetype other = x < middle ? i - 1 : i + 1;
        if (!known(other))
            return means.at(i);
        const double share = std::min(1.0, std::abs(x - middle) / width);
        return means.at(i) + (means.at(other) - means.at(i)) * share;
    };
    const int firstX = std::max(0, int(std::floor(begin)));
    const int lastX = std::min(image.width() - 1, int(std::ceil(end)) - 1);
    // Many numbers to a pixel: their extremes, and the way from the number before, are all that can be seen. No line is
    // drawn between two numbers, so a year costs what one pass over it costs.
    if (width < 0.5 && lows.isEmpty() && qAlpha(areaColour) == 0) {
        const double *values = means.constData();
        const double perPixel = 1 / width;
        double before = std::numeric_limits<double>::quiet_NaN();
        auto i = std::max<qsizetype>(0, qsizetype(std::ceil((firstX - begin) * perPixel - 0.5)));
        if (i > 0)
            before = values[i - 1];
        for (int x = firstX; x <= lastX && i < count; ++x) {
            const auto next = std::clamp<qsizetype>(qsizetype(std::ceil((x + 1 - begin) * perPixel - 0.5)), i, count);
            // A comparison with NaN is false: what is not known changes neither.
            double low = std::numeric_limits<double>::infinity();
            double high = -low;
            for (qsizetype k = i; k < next; ++k) {
                low = values[k] < low ? values[k] : low;
                high = values[k] > high ? values[k] : high;
            }
            const bool isKnown = high >= low;
            if (!std::isnan(before)) {
                low = std::min(low, before);
                high = std::max(high, before);
            }
            if (next > i)
                before = values[next - 1];
            i = next;
            if (isKnown && !isSpace(x, dash))
                fillColumn(image, x, y(high, height) - half, y(low, height) + half, lineColour);
        }
        return;
    }
    for (int x = firstX; x <= lastX; ++x) {
        const double left = std::max(double(x), begin);
        const double right = std::min(x + 1.0, end);
        const auto firstColumn = std::clamp<qsizetype>(qsizetype((left - begin) / width), 0, count - 1);
        const auto lastColumn
            = std::clamp<qsizetype>(qsizetype(std::ceil((right - begin) / width)) - 1, firstColumn, count - 1);
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        double spanLow = low;
        double spanHigh = high;
        double cover = 0;
        for (qsizetype i = firstColumn; i <= lastColumn; ++i) {
            if (!known(i))
                continue;
            const double columnLeft = std::max(left, begin + double(i) * width);
            const double columnRight = std::min(right, begin + double(i + 1) * width);
            cover += std::max(0.0, columnRight - columnLeft);
            for (const double place : {columnLeft, columnRight}) {
                low = std::min(low, at(place, i));
                high = std::max(high, at(place, i));
            }
            const double middle = begin + (double(i) + 0.5) * width;
            if (middle >= left && middle < right) {
                low = std::min(low, means.at(i));
                high = std::max(high, means.at(i));
            }
            if (i < lows.size() && i < highs.size()) {
                spanLow = std::min(spanLow, lows.at(i));
                spanHigh = std::max(spanHigh, highs.at(i));
            }
        }
        if (!(high >= low))
            continue;
        cover = std::clamp(cover, 0.0, 1.0);
        const double top = y(high, height);
        const double bottom = y(low, height);
        if (qAlpha(areaColour) > 0)
            fillColumn(image, x, std::min((top + bottom) / 2, base), std::max((top + bottom) / 2, base), areaColour,
                       cover);
        if (spanHigh > spanLow)
            fillColumn(image, x, std::min(y(spanHigh, height), top - half), std::max(y(spanLow, height), bottom + half),
                       spanColour, cover);
        if (!isSpace(x, dash))
            fillColumn(image, x, top - half, bottom + half, lineColour, cover);
    }
}

void PlotPainter::band(QImage &image, const QList<double> &lows, const QList<double> &highs, const QColor &fill,
                       const QColor &edge, double lineWidth, double dash) const
{
    const qsizetype count = std::min(lows.size(), highs.size());
    if (count == 0 || !(end > begin) || !(maximum > minimum))
        return;
    const double width = (end - begin) / double(count);
    const int height = image.height();
    const QRgb fillColour = premultiplied(fill);
    const QRgb edgeColour = premultiplied(edge);
    const auto known = [&](qsizetype i) {
        return i >= 0 && i < count && !std::isnan(lows.at(i)) && !std::isnan(highs.at(i));
    };
    const auto between = [&](const QList<double> &values, double x, qsizetype i) {
        const double middle = begin + (double(i) + 0.5) * width;
        const qsizetype other = x < middle ? i - 1 : i + 1;
        if (!known(other))
            return values.at(i);
        return values.at(i) + (values.at(other) - values.at(i)) * std::min(1.0, std::abs(x - middle) / width);
    };
    const int firstX = std::max(0, int(std::floor(begin)));
    const int lastX = std::min(image.width() - 1, int(std::ceil(end)) - 1);
    double before = std::numeric_limits<double>::quiet_NaN();
    for (int x = firstX; x <= lastX; ++x) {
        const double middle = std::clamp(x + 0.5, begin, end);
        const auto column = std::clamp<qsizetype>(qsizetype((middle - begin) / width), 0, count - 1);
        if (!known(column)) {
            before = std::numeric_limits<double>::quiet_NaN();
            continue;
        }
        double low = between(lows, middle, column);
        double high = between(highs, middle, column);
        // Where several columns share a pixel, the extremes of all of them stay.
        for (qsizetype i = column; i < count && begin + double(i) * width < x + 1 && width < 1; ++i) {
            if (known(i)) {
                low = std::min(low, lows.at(i));
                high = std::max(high, highs.at(i));
            }
        }
        const double top = y(high, height);
        const double bottom = y(low, height);
        fillColumn(image, x, top, bottom, fillColour);
        const double rim = std::abs(high) >= std::abs(low) ? top : bottom;
        const double from = std::isnan(before) ? rim : before;
        if (qAlpha(edgeColour) > 0 && !isSpace(x, dash))
            fillColumn(image, x, std::min(rim, from) - lineWidth / 2, std::max(rim, from) + lineWidth / 2, edgeColour);
        before = rim;
    }
}

void PlotPainter::bars(QImage &image, const QList<double> &means, const QList<double> &lows, const QList<double> &highs,
                       const QColor &above, const QColor &below) const
{
    const qsizetype count = means.size();
    if (count == 0 || !(end > begin) || !(maximum > minimum))
        return;
    const double width = (end - begin) / double(count);
    // A hairline of air between bars once there is room for it.
    const double air = width >= 4 ? 1 : 0;
    const int height = image.height();
    const double zero = y(0, height);
    const auto tint = [](QColor colour, float share) {
        colour.setAlphaF(colour.alphaF() * share);
        return premultiplied(colour);
    };
    const QRgb full[2] = {premultiplied(above), premultiplied(below)};
    const QRgb pale[2] = {tint(above, 0.35F), tint(below, 0.35F)};
    for (qsizetype i = 0; i < count; ++i) {
        const double mean = means.at(i);
        if (std::isnan(mean))
            continue;
        const double left = begin + double(i) * width;
        const double right = left + width - air;
        const int firstX = std::max(0, int(std::floor(left)));
        const int lastX = std::min(image.width() - 1, int(std::ceil(right)) - 1);
        for (int x = firstX; x <= lastX; ++x) {
            const double cover = std::clamp(std::min(right, x + 1.0) - std::max(left, double(x)), 0.0, 1.0);
            if (i < highs.size() && highs.at(i) > std::max(0.0, mean))
                fillColumn(image, x, y(highs.at(i), height), y(std::max(0.0, mean), height), pale[0], cover);
            if (i < lows.size() && lows.at(i) < std::min(0.0, mean))
                fillColumn(image, x, y(std::min(0.0, mean), height), y(lows.at(i), height), pale[1], cover);
            const double end0 = y(mean, height);
            fillColumn(image, x, std::min(zero, end0), std::max(zero, end0), full[mean < 0 ? 1 : 0], cover);
        }
    }
}

void PlotPainter::gaps(QImage &image, const QList<int> &kinds, const QColor &hatch, const QColor &ground,
                       double spacing) const
{
    const qsizetype count = kinds.size();
    if (count == 0 || !(end > begin))
        return;
    const double width = (end - begin) / double(count);
    const QRgb lineColour = premultiplied(hatch);
    const QRgb groundColour = premultiplied(ground);
    const auto stride = image.bytesPerLine() / qsizetype(sizeof(QRgb));
    const int firstX = std::max(0, int(std::floor(begin)));
    const int lastX = std::min(image.width() - 1, int(std::ceil(end)) - 1);
    for (int x = firstX; x <= lastX; ++x) {
        const auto column = std::clamp<qsizetype>(qsizetype((x + 0.5 - begin) / width), 0, count - 1);
        const int kind = kinds.at(column);
        if (kind != 1 && kind != 2)
            continue;
        QRgb *pixels = reinterpret_cast<QRgb *>(image.bits()) + x;
        for (int row = 0; row < image.height(); ++row) {
            blend(pixels[row * stride], groundColour, 255);
            const double along = std::fmod(kind == 1 ? x + row : x - row + 1e6 * spacing, spacing);
            const double near = std::min(along, spacing - along);
            if (near < 1)
                blend(pixels[row * stride], lineColour, int((1 - near) * 255));
        }
    }
}

} // namespace fleet
