// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture.h"

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <limits>

namespace fleet {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double pad = 16;
constexpr double titleRoom = 52;
constexpr double footRoom = 28;

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QList<double> numbers(const QVariant &list)
{
    return list.canConvert<QList<double>>() ? list.value<QList<double>>() : [&list] {
        QList<double> values;
        const QVariantList variants = list.toList();
        for (const QVariant &each : variants)
            values.append(each.isNull() ? std::numeric_limits<double>::quiet_NaN() : each.toDouble());
        return values;
    }();
}

// "fill" or "stroke" with its opacity: SVG of the small kind knows no colour with alpha.
QString paint(QLatin1StringView what, const QColor &color)
{
    if (!color.isValid() || color.alpha() == 0)
        return u" %1=\"none\""_s.arg(what);
    QString text = u" %1=\"%2\""_s.arg(what, color.name(QColor::HexRgb));
    if (color.alpha() < 255)
        text += u" %1-opacity=\"%2\""_s.arg(what, QString::number(color.alphaF(), 'f', 3));
    return text;
}

class Drawing
{
public:
    explicit Drawing(const QVariantMap &picture)
        : m_picture(picture)
        , m_width(picture.value(u"plotWidth"_s).toDouble())
        , m_height(picture.value(u"room"_s).toDouble())
        , m_left(pad + picture.value(u"leftRoom"_s).toDouble())
        , m_right(pad + picture.value(u"rightRoom"_s).toDouble())
        , m_top(titleRoom + picture.value(u"flagRoom"_s).toDouble())
        , m_bottom(picture.value(u"labelRoom"_s).toDouble() + footRoom)
        , m_gaps(numbers(picture.value(u"gaps"_s)))
    {
        const double begin = value(u"viewBegin"_s);
        const double perMs = m_width / std::max(1.0, value(u"viewEnd"_s) - begin);
        m_dataX = (value(u"dataBegin"_s) - begin) * perMs;
        m_dataWidth = (value(u"dataEnd"_s) - value(u"dataBegin"_s)) * perMs;
        m_perMs = perMs;
    }

    QByteArray made()
    {
        const double width = m_left + m_width + m_right;
        const double height = m_top + m_height + m_bottom;
        m_text = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" "
                 "font-family=\"%3\" font-size=\"12\">\n"_s.arg(number(width), number(height), escaped(u"font"_s));
        m_text += u"<title>%1</title>\n"_s.arg(escaped(u"summary"_s));
        m_text += u"<rect width=\"%1\" height=\"%2\"%3/>\n"_s.arg(number(width), number(height),
                                                                  paint("fill"_L1, color(u"background"_s)));
        text(pad, 22, escaped(u"title"_s), color(u"textColor"_s), u"start"_s, 15, true);
        text(pad, 40, escaped(u"subtitle"_s), color(u"softColor"_s));
        text(pad, height - 10, escaped(u"footer"_s), color(u"softColor"_s));
        m_text += u"<g transform=\"translate(%1 %2)\">\n"_s.arg(number(m_left), number(m_top));
        times();
        gaps();
        const QVariantList plots = m_picture.value(u"plots"_s).toList();
        for (const QVariant &each : plots)
            plot(each.toMap());
        flags();
        m_text += u"</g>\n"_s;
        keys(width);
        m_text += u"</svg>\n"_s;
        return m_text.toUtf8();
    }

private:
    double value(const QString &key) const { return m_picture.value(key).toDouble(); }
    QString escaped(const QString &key) const { return m_picture.value(key).toString().toHtmlEscaped(); }
    QColor color(const QString &key) const { return m_picture.value(key).value<QColor>(); }

    void text(double x, double y, const QString &escapedText, const QColor &tint, const QString &anchor = u"start"_s,
              int size = 12, bool isStrong = false)
    {
        if (escapedText.isEmpty())
            return;
        m_text += u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" font-size=\"%4\"%5%6>%7</text>\n"_s.arg(
            number(x), number(y), anchor, QString::number(size), isStrong ? u" font-weight=\"600\""_s : QString(),
            paint("fill"_L1, tint), escapedText);
    }
    void line(double x1, double y1, double x2, double y2, const QColor &tint, const QString &dash = {})
    {
        m_text += u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\"%5%6/>\n"_s.arg(
            number(x1), number(y1), number(x2), number(y2), paint("stroke"_L1, tint),
            dash.isEmpty() ? QString() : u" stroke-dasharray=\"%1\""_s.arg(dash));
    }
    double xOf(double atMs) const { return (atMs - value(u"viewBegin"_s)) * m_perMs; }
    double middle(qsizetype column, qsizetype count) const
    {
        return m_dataX + (double(column) + 0.5) * m_dataWidth / double(count);
    }
    double edge(qsizetype column, qsizetype count) const
    {
        return std::clamp(m_dataX + double(column) * m_dataWidth / double(count), 0.0, m_width);
    }
    bool isInside(double x) const { return x >= 0 && x <= m_width; }

    void times()
    {
        const QVariantList ticks = m_picture.value(u"ticks"_s).toList();
        for (const QVariant &each : ticks) {
            const QVariantMap tick = each.toMap();
            const double x = xOf(tick.value(u"at"_s).toDouble());
            if (!isInside(x))
                continue;
            line(x, 0, x, m_height, color(u"gridColor"_s));
            text(x, m_height + 17, tick.value(u"text"_s).toString().toHtmlEscaped(), color(u"axisColor"_s),
                 u"middle"_s);
        }
    }
    // Hatched by lines of their own: patterns and clips are not for every reader.
    void gaps()
    {
        const qsizetype count = m_gaps.size();
        for (qsizetype i = 0; i < count;) {
            const int kind = int(m_gaps.at(i));
            qsizetype end = i + 1;
            while (end < count && int(m_gaps.at(end)) == kind)
                ++end;
            const double left = edge(i, count);
            const double right = edge(end, count);
            i = end;
            if ((kind != 1 && kind != 2) || right <= left)
                continue;
            m_text += u"<rect x=\"%1\" y=\"0\" width=\"%2\" height=\"%3\"%4/>\n"_s.arg(
                number(left), number(right - left), number(m_height), paint("fill"_L1, color(u"gapGround"_s)));
            QString path;
            for (double at = std::ceil((kind == 1 ? left : left - m_height) / 7) * 7;
                 at < (kind == 1 ? right + m_height : right); at += 7) {
                const double from = kind == 1 ? std::max(0.0, at - right) : std::max(0.0, left - at);
                const double to = kind == 1 ? std::min(m_height, at - left) : std::min(m_height, right - at);
                if (to > from)
                    path += u"M%1 %2L%3 %4"_s.arg(number(kind == 1 ? at - from : at + from), number(from),
                                                  number(kind == 1 ? at - to : at + to), number(to));
            }
            m_text += u"<path d=\"%1\" fill=\"none\"%2/>\n"_s.arg(path, paint("stroke"_L1, color(u"gapColor"_s)));
        }
    }
    void flags()
    {
        const QVariantList flags = m_picture.value(u"flags"_s).toList();
        QList<double> places;
        for (const QVariant &each : flags)
            places.append(xOf(each.toMap().value(u"at"_s).toDouble()));
        std::sort(places.begin(), places.end());
        for (const QVariant &each : flags) {
            const QVariantMap flag = each.toMap();
            const double x = xOf(flag.value(u"at"_s).toDouble());
            if (!isInside(x))
                continue;
            const QColor tint = flag.value(u"color"_s).value<QColor>();
            const double end = std::min(m_width, xOf(flag.value(u"end"_s).toDouble()));
            if (end > x + 2) {
                QColor pale = tint;
                pale.setAlphaF(0.08F);
                m_text += u"<rect x=\"%1\" y=\"0\" width=\"%2\" height=\"%3\"%4/>\n"_s.arg(
                    number(x), number(end - x), number(m_height), paint("fill"_L1, pale));
            }
            line(x, -4, x, m_height, tint, u"2 3"_s);
            const QString words = flag.value(u"text"_s).toString();
            m_text += u"<circle cx=\"%1\" cy=\"-9\" r=\"4\"%2><title>%3</title></circle>\n"_s.arg(
                number(x), paint("fill"_L1, tint), words.toHtmlEscaped());
            // Where they end before the next flag; everywhere they are the flag's title.
            const auto next = std::upper_bound(places.cbegin(), places.cend(), x);
            const double until = next == places.cend() ? m_width : std::min(m_width, *next - 6);
            if (x + 8 + double(words.size()) * 6.5 <= until)
                text(x + 8, -5, words.toHtmlEscaped(), color(u"softColor"_s));
        }
    }
    void plot(const QVariantMap &plot)
    {
        const double top = plot.value(u"y"_s).toDouble();
        const double height = plot.value(u"height"_s).toDouble();
        const double minimum = plot.value(u"minimum"_s).toDouble();
        const double maximum = plot.value(u"maximum"_s).toDouble();
        if (!(maximum > minimum) || height <= 0)
            return;
        const auto yOf = [=](double value) {
            return top + (maximum - std::clamp(value, minimum, maximum)) / (maximum - minimum) * height;
        };
        const QVariantList marks = plot.value(u"marks"_s).toList();
        for (const QVariant &each : marks) {
            const QVariantMap mark = each.toMap();
            const double y = yOf(mark.value(u"value"_s).toDouble());
            line(0, y, m_width, y, color(u"gridColor"_s));
            text(-8, y + 4, mark.value(u"text"_s).toString().toHtmlEscaped(), color(u"axisColor"_s), u"end"_s);
        }
        text(-8, top - 8, plot.value(u"unit"_s).toString().toHtmlEscaped(), color(u"axisColor"_s), u"end"_s);
        const QVariantList layers = plot.value(u"layers"_s).toList();
        for (const QVariant &each : layers)
            layer(each.toMap(), yOf, yOf(std::clamp(0.0, minimum, maximum)));
        const QVariantList ends = plot.value(u"ends"_s).toList();
        for (const QVariant &each : ends) {
            const QVariantMap end = each.toMap();
            if (const double at = end.value(u"value"_s).toDouble(); !std::isnan(at))
                text(m_width + 8, yOf(at) + 4, end.value(u"text"_s).toString().toHtmlEscaped(),
                     end.value(u"color"_s).value<QColor>());
        }
    }
    template <typename YOf>
    void layer(const QVariantMap &layer, YOf yOf, double zero)
    {
        const QString kind = layer.value(u"kind"_s).toString();
        const QList<double> means = numbers(layer.value(u"means"_s));
        const QList<double> lows = numbers(layer.value(u"lows"_s));
        const QList<double> highs = numbers(layer.value(u"highs"_s));
        const QColor tint = layer.value(u"color"_s).value<QColor>();
        const QColor fill = layer.value(u"fill"_s).value<QColor>();
        const double dash = layer.value(u"dash"_s).toDouble();
        const QString stroke = u"%1 stroke-width=\"%2\" stroke-linejoin=\"round\"%3"_s.arg(
            paint("stroke"_L1, tint), number(layer.value(u"lineWidth"_s, 2.0).toDouble()),
            dash > 0 ? u" stroke-dasharray=\"%1 %1\""_s.arg(number(dash)) : QString());
        if (kind == "bars"_L1) {
            const qsizetype count = means.size();
            for (qsizetype i = 0; i < count; ++i) {
                const double left = edge(i, count);
                const double width = edge(i + 1, count) - left;
                if (std::isnan(means.at(i)) || width <= 0)
                    continue;
                const double y = yOf(means.at(i));
                m_text += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"%5/>\n"_s.arg(
                    number(left), number(std::min(y, zero)), number(width), number(std::abs(y - zero)),
                    paint("fill"_L1, means.at(i) < 0 ? fill : tint));
            }
            return;
        }
        if (kind == "band"_L1) {
            band(lows, highs, yOf, fill);
            return;
        }
        if (lows.size() == means.size() && highs.size() == means.size() && !means.isEmpty()) {
            QColor pale = tint;
            pale.setAlphaF(tint.alphaF() * 0.35F);
            band(lows, highs, yOf, pale);
        }
        const qsizetype count = means.size();
        QString path;
        QString area;
        runs(
            count, [&](qsizetype i) { return !std::isnan(means.at(i)) && isInside(middle(i, count)); },
            [&](qsizetype first, qsizetype last) {
                const double from = edge(first, count);
                const double to = edge(last + 1, count);
                QString points = u"%1 %2"_s.arg(number(from), number(yOf(means.at(first))));
                for (qsizetype i = first; i <= last; ++i)
                    points += u"L%1 %2"_s.arg(number(middle(i, count)), number(yOf(means.at(i))));
                points += u"L%1 %2"_s.arg(number(to), number(yOf(means.at(last))));
                path += u'M' + points;
                area += u"M%1 %2L%3L%4 %2Z"_s.arg(number(from), number(zero), points, number(to));
            });
        if (fill.isValid() && fill.alpha() > 0)
            m_text += u"<path d=\"%1\"%2/>\n"_s.arg(area, paint("fill"_L1, fill));
        m_text += u"<path d=\"%1\" fill=\"none\"%2/>\n"_s.arg(path, stroke);
    }
    template <typename YOf>
    void band(const QList<double> &lows, const QList<double> &highs, YOf yOf, const QColor &fill)
    {
        const qsizetype count = std::min(lows.size(), highs.size());
        QString path;
        runs(
            count,
            [&](qsizetype i) {
                return !std::isnan(lows.at(i)) && !std::isnan(highs.at(i)) && isInside(middle(i, count));
            },
            [&](qsizetype first, qsizetype last) {
                QString upper = u"M%1 %2"_s.arg(number(edge(first, count)), number(yOf(highs.at(first))));
                QString lower = u"L%1 %2Z"_s.arg(number(edge(first, count)), number(yOf(lows.at(first))));
                for (qsizetype i = first; i <= last; ++i) {
                    upper += u"L%1 %2"_s.arg(number(middle(i, count)), number(yOf(highs.at(i))));
                    lower.prepend(u"L%1 %2"_s.arg(number(middle(i, count)), number(yOf(lows.at(i)))));
                }
                upper += u"L%1 %2"_s.arg(number(edge(last + 1, count)), number(yOf(highs.at(last))));
                lower.prepend(u"L%1 %2"_s.arg(number(edge(last + 1, count)), number(yOf(lows.at(last)))));
                path += upper + lower;
            });
        m_text += u"<path d=\"%1\"%2/>\n"_s.arg(path, paint("fill"_L1, fill));
    }
    template <typename Known, typename Run>
    static void runs(qsizetype count, Known known, Run run)
    {
        for (qsizetype i = 0; i < count;) {
            if (!known(i)) {
                ++i;
                continue;
            }
            const qsizetype first = i;
            while (i < count && known(i))
                ++i;
            run(first, i - 1);
        }
    }
    void keys(double width)
    {
        const QVariantList keys = m_picture.value(u"keys"_s).toList();
        double x = width - pad;
        for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
            const QVariantMap map = key->toMap();
            const QString words = map.value(u"text"_s).toString();
            text(x, 22, words.toHtmlEscaped(), color(u"softColor"_s), u"end"_s);
            x -= double(words.size()) * 6.6 + 16;
            m_text += u"<rect x=\"%1\" y=\"13\" width=\"10\" height=\"10\" rx=\"2\"%2/>\n"_s.arg(
                number(x), paint("fill"_L1, map.value(u"color"_s).value<QColor>()));
            x -= 12;
        }
    }

    QVariantMap m_picture;
    double m_width;
    double m_height;
    double m_left;
    double m_right;
    double m_top;
    double m_bottom;
    double m_dataX = 0;
    double m_dataWidth = 0;
    double m_perMs = 0;
    QList<double> m_gaps;
    QString m_text;
};

} // namespace

QByteArray ChartPicture::svg(const QVariantMap &picture)
{
    return Drawing(picture).made();
}

QString ChartPicture::save(const QUrl &url, const QVariantMap &picture) const
{
    const QByteArray bytes = svg(picture);
    QSaveFile file(url.toLocalFile());
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    bool isWritten = false;
    if (file.fileName().endsWith(".svg"_L1, Qt::CaseInsensitive)) {
        isWritten = file.write(bytes) == bytes.size();
    } else {
        QSvgRenderer renderer(bytes);
        QImage image(renderer.defaultSize() * 2, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            renderer.render(&painter);
        }
        isWritten = image.save(&file, "PNG");
    }
    return isWritten && file.commit() ? QString() : file.errorString();
}

} // namespace fleet
