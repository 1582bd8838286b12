// SPDX-License-Identifier: GPL-3.0-or-later
// Can everybody tell the colours apart? Contrast by WCAG 2.2 for every colour of text and graphics on every surface that
// it may stand on, in all three themes; distance by CIEDE2000 as people with the three kinds of colour blindness see it
// (Machado, Oliveira and Fernandes 2009, full severity). Computed from the theme itself, not from the design's table.
#include "themeassets.h"

#include <QApplication>
#include <QColor>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

Vector times(const Matrix &m, const Vector &v)
{
    Vector result{};
    for (size_t row = 0; row < 3; ++row)
        result[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
    return result;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Vector linear(const QColor &color)
{
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const Vector v = linear(color);
        return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // values: there is nothing to refer to afterwards
    return (high + 0.05) / (low + 0.05);
}

struct Sight
{
    QString name;
    Matrix matrix;
};
const QList<Sight> sights{
    {u"any"_s, {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {u"protan"_s,
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {u"deutan"_s, {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {u"tritan"_s, {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
};

Vector lab(const QColor &color, const Matrix &sight)
{
    Vector seen = times(sight, linear(color));
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    constexpr Matrix toXyz{{{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}};
    constexpr Vector white{0.95047, 1.0, 1.08883};
    Vector f = times(toXyz, seen);
    for (size_t i = 0; i < 3; ++i) {
        const double t = f[i] / white[i];
        f[i] = t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

// CIEDE2000, as Sharma, Wu and Dalal (2005) write it down.
double distance(const Vector &p, const Vector &q)
{
    constexpr double degree = std::numbers::pi / 180;
    const auto seventh = [](double x) {
        return std::sqrt(std::pow(x, 7) / (std::pow(x, 7) + std::pow(25.0, 7)));
    };
    const double meanChroma = (std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2;
    const double g = 1 + 0.5 * (1 - seventh(meanChroma));
    const double a1 = g * p[1];
    const double a2 = g * q[1];
    const double c1 = std::hypot(a1, p[2]);
    const double c2 = std::hypot(a2, q[2]);
    const auto hue = [](double b, double a) {
        const double angle = std::atan2(b, a) / degree;
        return angle < 0 ? angle + 360 : angle;
    };
    const double h1 = c1 == 0 ? 0 : hue(p[2], a1);
    const double h2 = c2 == 0 ? 0 : hue(q[2], a2);
    double dh = 0;
    double meanHue = h1 + h2;
    if (c1 * c2 != 0) {
        dh = std::fmod(h2 - h1 + 540, 360) - 180;
        meanHue = std::fmod(h1 + dh / 2 + 360, 360);
    }
    const double dl = q[0] - p[0];
    const double dc = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(dh / 2 * degree);
    const double l = (p[0] + q[0]) / 2;
    const double c = (c1 + c2) / 2;
    const auto cosine = [](double angle) {
        return std::cos(angle * degree);
    };
    const double t = 1 - 0.17 * cosine(meanHue - 30) + 0.24 * cosine(2 * meanHue) + 0.32 * cosine(3 * meanHue + 6)
        - 0.20 * cosine(4 * meanHue - 63);
    const double sl = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2));
    const double sc = 1 + 0.045 * c;
    const double sh = 1 + 0.015 * c * t;
    const double rotation
        = -2 * seventh(c) * std::sin(60 * degree * std::exp(-std::pow((meanHue - 275) / 25, 2)));
    return std::sqrt(std::pow(dl / sl, 2) + std::pow(dc / sc, 2) + std::pow(dH / sh, 2)
                     + rotation * dc / sc * dH / sh);
}

const QStringList everySurface{u"surfaceCanvas"_s,  u"surfaceBar"_s,   u"surfaceCard"_s,    u"surfaceInset"_s,
                               u"surfaceOverlay"_s, u"surfaceHover"_s, u"surfaceSelected"_s};
const QStringList mainSurfaces{u"surfaceCanvas"_s, u"surfaceCard"_s, u"surfaceOverlay"_s, u"surfaceHover"_s};
const QStringList fewSurfaces{u"surfaceCanvas"_s, u"surfaceCard"_s, u"surfaceOverlay"_s};

struct Pair
{
    QString color;
    QStringList surfaces;
    double need;
};

// Text 4.5, graphics, control edges and frames 3; what the high-contrast theme promises is more, for what is read.
QList<Pair> pairs(const QStringList &names, bool isHighContrast)
{
    const double text = 4.5;
    const double read = isHighContrast ? 7.0 : 4.5;
    const double graphic = 3;
    QList<Pair> all;
    for (const QString &name : {u"textPrimary"_s, u"textSecondary"_s, u"textTertiary"_s})
        all.append({name, everySurface, read});
    all.append({u"accentText"_s, everySurface, text});
    for (const QString &name : names) {
        if (name.endsWith(u"Tint"_s))
            continue;
        if (name.startsWith(u"status"_s))
            all.append({name, mainSurfaces + QStringList{name + u"Tint"_s}, text});
        if (name.startsWith(u"family"_s))
            all.append({name, mainSurfaces + QStringList{name + u"Tint"_s}, graphic});
    }
    for (const QString &place : {u"envDemo"_s, u"envSandbox"_s, u"envLive"_s}) {
        all.append({place, {u"surfaceCanvas"_s, u"surfaceBar"_s, u"surfaceCard"_s, place + u"Tint"_s}, text});
        all.append({place + u"OnFill"_s, {place + u"Fill"_s}, text});
        all.append({place + u"Frame"_s, {u"surfaceCanvas"_s, u"surfaceBar"_s}, graphic});
    }
    for (const QString &fill : {u"accentFill"_s, u"accentFillHover"_s, u"accentFillPressed"_s})
        all.append({u"textOnAccent"_s, {fill}, text});
    for (const QString &fill : {u"dangerFill"_s, u"dangerFillHover"_s})
        all.append({u"textOnDanger"_s, {fill}, text});
    for (const QString &name : {u"flowIn"_s, u"flowOut"_s})
        all.append({name, fewSurfaces, text});
    for (const QString &name :
         {u"borderControl"_s, u"focusRing"_s, u"accentFill"_s, u"flowInFill"_s, u"flowOutFill"_s})
        all.append({name, fewSurfaces, graphic});
    for (const QString &name : {u"codeKey"_s, u"codeString"_s, u"codeNumber"_s, u"codePunct"_s, u"chartAxis"_s})
        all.append({name, {u"surfaceInset"_s, u"surfaceCard"_s}, text});
    return all;
}

} // namespace

class tst_Colours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_engine.addImportPath(u"qrc:/qt/qml"_s);
        fleet::registerIconProvider(&m_engine);
        QQmlComponent component(&m_engine);
        component.setData("import QtQml\nimport Fleet.Theme\nQtObject { property QtObject theme: Theme }", QUrl());
        m_holder.reset(component.create());
        QVERIFY2(m_holder, qPrintable(component.errorString()));
        m_theme = m_holder->property("theme").value<QObject *>();
        QVERIFY(m_theme);
        QFile file(u":/fleet/tokens.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_names = QJsonDocument::fromJson(file.readAll())
                      .object()
                      .value(u"color"_s)
                      .toObject()
                      .value(u"dark"_s)
                      .toObject()
                      .keys();
        QVERIFY(m_names.size() > 80);
    }

    // The formula itself, by pairs of the paper's own table.
    void distanceIsRight_data()
    {
        QTest::addColumn<double>("l1");
        QTest::addColumn<double>("a1");
        QTest::addColumn<double>("b1");
        QTest::addColumn<double>("l2");
        QTest::addColumn<double>("a2");
        QTest::addColumn<double>("b2");
        QTest::addColumn<double>("expected");
        QTest::newRow("1") << 50.0 << 2.6772 << -79.7751 << 50.0 << 0.0 << -82.7485 << 2.0425;
        QTest::newRow("7") << 50.0 << 0.0 << 0.0 << 50.0 << -1.0 << 2.0 << 2.3669;
        QTest::newRow("17") << 50.0 << 2.5 << 0.0 << 73.0 << 25.0 << -18.0 << 27.1492;
        QTest::newRow("25") << 60.2574 << -34.0099 << 36.2677 << 60.4626 << -34.1751 << 39.4387 << 1.2644;
        QTest::newRow("34") << 2.0776 << 0.0795 << -1.1350 << 0.9033 << -0.0636 << -0.5514 << 0.9082;
    }
    void distanceIsRight()
    {
        QFETCH(double, l1);
        QFETCH(double, a1);
        QFETCH(double, b1);
        QFETCH(double, l2);
        QFETCH(double, a2);
        QFETCH(double, b2);
        QFETCH(double, expected);
        QVERIFY(std::abs(distance({l1, a1, b1}, {l2, a2, b2}) - expected) < 5e-5);
    }

    void contrast_data()
    {
        QTest::addColumn<QString>("scheme");
        for (const QString &scheme : {u"dark"_s, u"light"_s, u"contrast"_s})
            QTest::newRow(qPrintable(scheme)) << scheme;
    }
    void contrast()
    {
        QFETCH(QString, scheme);
        use(scheme);
        int looked = 0;
        QStringList tooLow;
        for (const Pair &pair : pairs(m_names, scheme == u"contrast")) {
            for (const QString &surface : pair.surfaces) {
                const double ratio = ::contrast(color(pair.color), color(surface));
                ++looked;
                if (ratio < pair.need)
                    tooLow << u"%1 on %2: %3, needs %4"_s.arg(pair.color, surface).arg(ratio, 0, 'f', 2).arg(pair.need);
            }
        }
        qInfo() << looked << "pairs";
        QVERIFY(looked > 140);
        QVERIFY2(tooLow.isEmpty(), qPrintable(tooLow.join(u"\n"_s)));
    }

    void colourBlindness_data() { contrast_data(); }
    void colourBlindness()
    {
        QFETCH(QString, scheme);
        use(scheme);
        const QHash<QString, QStringList> sets{
            {u"families"_s,
             {u"familyBattery"_s, u"familyEvCharger"_s, u"familyHvac"_s, u"familySolarInverter"_s, u"familyVehicle"_s}},
            {u"statuses"_s, {u"statusSuccess"_s, u"statusRunning"_s, u"statusWarning"_s, u"statusDanger"_s}},
            {u"environments"_s, {u"envDemoFill"_s, u"envSandboxFill"_s, u"envLiveFill"_s}},
            {u"flow"_s, {u"flowIn"_s, u"flowOut"_s, u"flowIdle"_s}},
        };
        for (auto set = sets.cbegin(); set != sets.cend(); ++set) {
            for (const Sight &sight : sights) {
                for (qsizetype i = 0; i < set->size(); ++i) {
                    for (qsizetype j = 0; j < i; ++j) {
                        const double apart
                            = distance(lab(color(set->at(i)), sight.matrix), lab(color(set->at(j)), sight.matrix));
                        QVERIFY2(apart >= 10,
                                 qPrintable(u"%1 and %2 for %3 sight: %4"_s.arg(set->at(i), set->at(j), sight.name)
                                                .arg(apart, 0, 'f', 1)));
                    }
                }
            }
        }
    }

    void reducedMotion()
    {
        const auto *motion = m_theme->property("motion").value<QObject *>();
        m_theme->setProperty("reducedMotion", true);
        for (const char *moves : {"press", "hover", "popover", "panel", "page", "gauge", "valueFlash"})
            QCOMPARE(motion->property(moves).toInt(), 0);
        // Not motion: how long something has to be held, or stays to be read.
        for (const char *waits : {"holdToConfirm", "toastInfo", "toastUndo", "tooltipDelay"})
            QVERIFY(motion->property(waits).toInt() > 0);
        m_theme->setProperty("reducedMotion", false);
        QVERIFY(motion->property("panel").toInt() > 0);
    }

private:
    void use(const QString &scheme)
    {
        m_theme->setProperty("scheme", scheme);
        m_color = m_theme->property("color").value<QObject *>();
    }
    QColor color(const QString &name) const
    {
        const QVariant value = m_color->property(name.toLatin1().constData());
        if (!value.isValid())
            qFatal("the theme has no colour %s", qPrintable(name));
        return value.value<QColor>();
    }

    QQmlEngine m_engine;
    QScopedPointer<QObject> m_holder;
    QObject *m_theme = nullptr;
    QObject *m_color = nullptr;
    QStringList m_names;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    tst_Colours test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_colours.moc"
