// SPDX-License-Identifier: GPL-3.0-or-later
#include "heatcells.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace fleet {

namespace {

constexpr int largestPitch = 24;
constexpr int mostSteps = 15;

QRgb mixed(const QColor &color, const QColor &ground, double part)
{
    const auto mix = [part](int a, int b) {
        return int(std::lround(a * part + b * (1 - part)));
    };
    return qRgb(mix(color.red(), ground.red()), mix(color.green(), ground.green()), mix(color.blue(), ground.blue()));
}

} // namespace

HeatCells::HeatCells(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
    connect(this, &HeatCells::changed, this, [this] { update(); });
}

void HeatCells::setCells(const QByteArray &cells)
{
    if (cells == m_cells)
        return;
    m_cells = cells;
    Q_EMIT changed();
}

void HeatCells::setBlockSizes(const QList<int> &sizes)
{
    if (sizes == m_blockSizes)
        return;
    m_blockSizes = sizes;
    layOut();
    Q_EMIT changed();
}

void HeatCells::setScale(const QVariantList &colors)
{
    if (colors == m_scale)
        return;
    m_scale = colors;
    Q_EMIT changed();
}

void HeatCells::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        layOut();
}

void HeatCells::layOut()
{
    m_blocks.clear();
    int first = 0;
    int used = 0;
    for (const int size : std::as_const(m_blockSizes)) {
        m_blocks.push_back({first, size, 0, 0});
        first += size;
        used += size > 0 ? 1 : 0;
    }
    const double room = width() - std::max(0, used - 1) * m_blockGap;
    for (m_pitch = largestPitch; m_pitch >= 1; --m_pitch) {
        m_rows = std::max(1, int(height()) / m_pitch);
        double left = 0;
        double need = 0;
        for (Block &block : m_blocks) {
            block.columns = (block.count + m_rows - 1) / m_rows;
            block.left = int(left);
            left += block.columns * m_pitch + (block.count > 0 ? m_blockGap : 0);
            need += block.columns * m_pitch;
        }
        if (need <= room)
            break;
    }
    m_pitch = std::max(1, m_pitch);
    update();
    Q_EMIT laidOut();
}

QList<double> HeatCells::blockLefts() const
{
    QList<double> lefts;
    for (const Block &block : m_blocks)
        lefts.append(block.left);
    return lefts;
}

QList<double> HeatCells::blockWidths() const
{
    QList<double> widths;
    for (const Block &block : m_blocks)
        widths.append(block.columns * m_pitch);
    return widths;
}

int HeatCells::blockAt(double x) const
{
    int found = -1;
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i].count > 0 && (found < 0 || x >= m_blocks[i].left))
            found = int(i);
    }
    return found;
}

int HeatCells::cellAt(double x, double y) const
{
    const int at = blockAt(x);
    if (at < 0 || x < 0 || y < 0)
        return -1;
    const Block &block = m_blocks[size_t(at)];
    const int column = int(x - block.left) / m_pitch;
    const int row = int(y) / m_pitch;
    const int place = column * m_rows + row;
    return column >= 0 && column < block.columns && row < m_rows && place < block.count ? block.first + place : -1;
}

int HeatCells::firstBetween(int block, double x1, double x2) const
{
    if (block < 0 || size_t(block) >= m_blocks.size())
        return -1;
    const Block &b = m_blocks[size_t(block)];
    const int column = std::clamp(int(std::min(x1, x2) - b.left) / m_pitch, 0, std::max(0, b.columns - 1));
    return b.first + column * m_rows;
}

int HeatCells::lastBetween(int block, double x1, double x2) const
{
    if (block < 0 || size_t(block) >= m_blocks.size())
        return -1;
    const Block &b = m_blocks[size_t(block)];
    const int column = std::clamp(int(std::max(x1, x2) - b.left) / m_pitch, 0, std::max(0, b.columns - 1));
    return b.first + std::min((column + 1) * m_rows, b.count) - 1;
}

double HeatCells::leftOf(int cell) const
{
    for (const Block &block : m_blocks) {
        if (cell >= block.first && cell < block.first + block.count)
            return block.left + double((cell - block.first) / m_rows) * m_pitch;
    }
    return 0;
}

void HeatCells::paint(QPainter *painter)
{
    const QSize size(std::max(1, int(width())), std::max(1, int(height())));
    QImage image(size, QImage::Format_RGB32);
    image.fill(m_ground);
    std::array<QRgb, mostSteps + 1> shown{};
    std::array<QRgb, mostSteps + 1> faint{};
    for (int step = 0; step <= mostSteps; ++step) {
        const QColor color = step < m_scale.size() ? m_scale.at(step).value<QColor>() : m_emptyColor;
        shown[size_t(step)] = color.rgb();
        faint[size_t(step)] = mixed(color, m_ground, 0.22);
    }
    const QRgb alarm = m_alarmColor.rgb();
    const QRgb lastKnown = m_lastKnownColor.rgb();
    const QRgb ground = m_ground.rgb();
    const int gap = m_pitch >= 3 ? 1 : 0;
    const auto fill = [&image, &size](int x, int y, int edge, QRgb color) {
        for (int row = std::max(0, y); row < std::min(y + edge, size.height()); ++row) {
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
            std::fill(line + std::clamp(x, 0, size.width()), line + std::clamp(x + edge, 0, size.width()), color);
        }
    };
    // Alarms last: they lie over the gaps of their neighbours.
    for (const bool isAlarmTurn : {false, true}) {
        for (const Block &block : m_blocks) {
            for (int i = 0; i < block.count && block.first + i < m_cells.size(); ++i) {
                const auto cell = quint8(m_cells.at(block.first + i));
                const bool isAlarm = (cell & 0x10) != 0;
                if (isAlarm != isAlarmTurn)
                    continue;
                const bool isShown = (cell & 0x40) != 0;
                const int x = block.left + i / m_rows * m_pitch;
                const int y = i % m_rows * m_pitch;
                const int edge = m_pitch - gap;
                if (isAlarm) {
                    fill(x - gap, y - gap, edge + 2 * gap, isShown ? alarm : mixed(m_alarmColor, m_ground, 0.4));
                } else if (cell & 0x20) {
                    fill(x, y, edge, isShown ? lastKnown : mixed(m_lastKnownColor, m_ground, 0.3));
                    if (edge >= 3)
                        fill(x + 1, y + 1, edge - 2, ground);
                } else {
                    fill(x, y, edge, (isShown ? shown : faint)[cell & 0xF]);
                }
            }
        }
    }
    painter->drawImage(0, 0, image);
}

} // namespace fleet
