// SPDX-License-Identifier: GPL-3.0-or-later
#include "actionfakes.h"

#include <commandcomposer.h>
#include <settingseditor.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace fleet;
using namespace fleet::fake;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class tst_CommandComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void growsFromTheDeclaration();
    void unitsGetTheirControls_data();
    void unitsGetTheirControls();
    void executionOffersOnlyWhatIsDeclared_data();
    void executionOffersOnlyWhatIsDeclared();
    void startsFromThePresent();
    void typedValuesSurviveUpdates();
    void followsAChangedDeclaration();
    void refusesLocallyInTheApisWords_data();
    void refusesLocallyInTheApisWords();
    void times_data();
    void times();
    void previews_data();
    void previews();
    void warnsOfCrossingSetpoints();
    void readOnlyFamiliesSayWhy();
    void reviewOpensTheGate();
    void refusalRedrawsTheForm_data();
    void refusalRedrawsTheForm();
    void takesFromAnAction();
    void updatesTouchOnlyWhatChanged();
    void settingsAreSparse();
    void settingsLearnFromRefusals();
    void settingsAreProvenByReading();
    void withoutAJournalNothingIsReviewed();
};

namespace {

struct Form : Window
{
    explicit Form(const DevicePtr &device = battery())
    {
        devices.put(device);
        composer.setDesk(&desk);
        composer.setDeviceId(device->id.text());
    }
    QVariant parameter(const QString &name, const char *role)
    {
        auto *model = composer.parameters();
        const auto names = model->roleNames();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row).data(names.key("name")).toString() == name)
                return model->index(row).data(names.key(role));
        }
        return {};
    }
    static QStringList column(QAbstractListModel *model, const char *role)
    {
        QStringList values;
        for (int row = 0; row < model->rowCount(); ++row)
            values.append(model->index(row).data(model->roleNames().key(role)).toString());
        return values;
    }
    CommandComposer composer;
};

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

DevicePtr withCommands(const QByteArray &commands)
{
    return parsed(
        R"({"id":"d1","vendor":"v","sync":{"available":true},"metadata":{"model":"m","source":"live"},"state":{"pressure":4},"commands":)"
            + commands + "}",
        KnownFamily::Battery);
}

} // namespace

void tst_CommandComposer::growsFromTheDeclaration()
{
    Form form;
    QCOMPARE(Form::column(form.composer.commands(), "command"),
             (QStringList{u"charge"_s, u"discharge"_s, u"idle"_s, u"auto.balanced"_s}));
    QCOMPARE(Form::column(form.composer.commands(), "parameterSummary").at(1), u"target, power"_s);
    QCOMPARE(Form::column(form.composer.commands(), "parameterSummary").at(2), u"no parameters"_s);
    QCOMPARE(Form::column(form.composer.commands(), "isCurrent"),
             (QStringList{u"true"_s, u"false"_s, u"false"_s, u"false"_s}));
    QCOMPARE(form.composer.command(), u"charge"_s);
    QCOMPARE(Form::column(form.composer.parameters(), "name"), (QStringList{u"target"_s, u"power"_s, u"reserve"_s}));
    QCOMPARE(Form::column(form.composer.conflictChoices(), "strategy"),
             (QStringList{QString(), u"cancel_and_replace"_s, u"queue_after"_s}));
    form.composer.setCommand(u"idle"_s);
    QCOMPARE(form.composer.parameters()->rowCount(), 0);
    QVERIFY(form.composer.canReview());
    QCOMPARE(form.composer.reviewLabel(), u"Review idle"_s);
    form.composer.setCommand(u"launch"_s); // not declared: nothing happens
    QCOMPARE(form.composer.command(), u"idle"_s);
    // A strategy list that was not declared offers no more than asking.
    Form thermostat(withCommands(R"({"idle":{"parameters":{},"execution":["immediate"]}})"));
    QCOMPARE(thermostat.composer.conflictChoices()->rowCount(), 1);
}

void tst_CommandComposer::unitsGetTheirControls_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("decimals");
    QTest::newRow("percent") << QByteArray("percent") << u"%"_s << 1.0 << 0;
    QTest::newRow("kw") << QByteArray("kw") << u"kW"_s << 0.1 << 1;
    QTest::newRow("watts") << QByteArray("watts") << u"W"_s << 100.0 << 0;
    QTest::newRow("kwh") << QByteArray("kwh") << u"kWh"_s << 0.1 << 1;
    QTest::newRow("amps") << QByteArray("amps") << u"A"_s << 1.0 << 0;
    QTest::newRow("volts") << QByteArray("volts") << u"V"_s << 1.0 << 0;
    QTest::newRow("hours") << QByteArray("hours") << u"h"_s << 0.5 << 1;
    QTest::newRow("minutes") << QByteArray("minutes") << u"min"_s << 1.0 << 0;
    QTest::newRow("celsius") << QByteArray("celsius") << u"°C"_s << 0.5 << 1;
    QTest::newRow("fahrenheit") << QByteArray("fahrenheit") << u"°F"_s << 1.0 << 0;
    QTest::newRow("never met") << QByteArray("bar") << u"bar"_s << 1.0 << 2;
}

void tst_CommandComposer::unitsGetTheirControls()
{
    QFETCH(QByteArray, unit);
    QFETCH(QString, symbol);
    QFETCH(double, step);
    QFETCH(int, decimals);
    Form form(withCommands(R"({"go":{"parameters":{"both":{"unit":")" + unit + R"(","min":1,"max":9},"low":{"unit":")"
                           + unit + R"(","min":1},"open":{"unit":")" + unit + R"("},"pressure":{"unit":")" + unit
                           + R"(","min":0,"max":5}},"execution":["immediate"]}})"));
    QCOMPARE(form.parameter(u"both"_s, "unitSymbol").toString(), symbol);
    QCOMPARE(form.parameter(u"both"_s, "unit").toByteArray(), unit);
    QCOMPARE(form.parameter(u"both"_s, "step").toDouble(), step);
    QCOMPARE(form.parameter(u"both"_s, "decimals").toInt(), decimals);
    QVERIFY(form.parameter(u"both"_s, "isBounded").toBool());
    QVERIFY(!form.parameter(u"low"_s, "isBounded").toBool());
    QVERIFY(std::isnan(form.parameter(u"low"_s, "maximum").toDouble()));
    QVERIFY(std::isnan(form.parameter(u"open"_s, "minimum").toDouble()));
    // Empty until somebody types, but for a state field of the same name.
    QVERIFY(std::isnan(form.parameter(u"both"_s, "value").toDouble()));
    QVERIFY(!form.parameter(u"both"_s, "included").toBool());
    QCOMPARE(form.parameter(u"pressure"_s, "value").toDouble(), 4.0);
    form.composer.setValue(u"low"_s, 1e6);
    QVERIFY(form.parameter(u"low"_s, "included").toBool());
    QVERIFY(form.parameter(u"low"_s, "errorText").toString().isEmpty());
    QVERIFY(form.composer.canReview());
    form.composer.setValue(u"low"_s, 0);
    QCOMPARE(form.parameter(u"low"_s, "errorCode").toString(), u"PARAMETER_OUT_OF_RANGE"_s);
    QCOMPARE(form.parameter(u"low"_s, "proposedValue").toDouble(), 1.0);
    form.composer.useProposal(u"low"_s);
    QVERIFY(form.composer.canReview());
    QCOMPARE(form.composer.draft()->parameters.first().quantity.unit.text().toLatin1(), unit);
}

void tst_CommandComposer::executionOffersOnlyWhatIsDeclared_data()
{
    QTest::addColumn<QByteArray>("declared");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("all") << QByteArray(R"(["immediate","scheduled","windowed"])")
                         << QStringList{u"immediate"_s, u"scheduled"_s, u"windowed"_s};
    QTest::newRow("in any order") << QByteArray(R"(["windowed","immediate"])")
                                  << QStringList{u"immediate"_s, u"windowed"_s};
    QTest::newRow("only windowed (FoxESS)") << QByteArray(R"(["windowed"])") << QStringList{u"windowed"_s};
    QTest::newRow("only scheduled (GivEnergy)") << QByteArray(R"(["scheduled"])") << QStringList{u"scheduled"_s};
    QTest::newRow("a shape nobody has met")
        << QByteArray(R"(["telepathic","immediate"])") << QStringList{u"immediate"_s};
}

void tst_CommandComposer::executionOffersOnlyWhatIsDeclared()
{
    QFETCH(QByteArray, declared);
    QFETCH(QStringList, offered);
    Form form(withCommands(R"({"go":{"parameters":{},"execution":)" + declared + "}}"));
    QCOMPARE(Form::column(form.composer.executions(), "shape"), offered);
    QCOMPARE(form.composer.execution(), offered.first());
    QCOMPARE(form.composer.canReview(), offered.first() == u"immediate"_s); // the others want a time
    form.composer.setStartText(u"30m"_s);
    form.composer.setEndText(u"2026-06-12 12:00"_s);
    QVERIFY2(form.composer.canReview(), qPrintable(form.composer.issues().join(u' ')));
    for (const QString &shape : {u"immediate"_s, u"scheduled"_s, u"windowed"_s}) {
        form.composer.setExecution(shape);
        QCOMPARE(form.composer.execution() == shape, offered.contains(shape));
    }
}

void tst_CommandComposer::startsFromThePresent()
{
    Form form;
    QCOMPARE(form.parameter(u"target"_s, "value").toDouble(), 85.0);
    QCOMPARE(plain(form.parameter(u"target"_s, "nowText").toString()), u"now 85 %"_s);
    QCOMPARE(form.parameter(u"power"_s, "value").toDouble(), 5.2);
    QCOMPARE(plain(form.parameter(u"power"_s, "nowText").toString()), u"now +5.2 kW"_s);
    QCOMPARE(form.parameter(u"reserve"_s, "nowValue").toDouble(), 10.0);
    // Charging is no discharging power: there is no present value to begin with.
    form.composer.setCommand(u"discharge"_s);
    QVERIFY(std::isnan(form.parameter(u"power"_s, "value").toDouble()));
    QVERIFY(!form.parameter(u"power"_s, "included").toBool());
    QVERIFY(std::isnan(form.parameter(u"power"_s, "nowValue").toDouble()));
    // A present value that the command would not accept is none.
    Form over(
        withCommands(R"({"go":{"parameters":{"pressure":{"unit":"bar","min":0,"max":3}},"execution":["immediate"]}})"));
    QVERIFY(std::isnan(over.parameter(u"pressure"_s, "value").toDouble()));
    QCOMPARE(over.parameter(u"pressure"_s, "nowValue").toDouble(), 4.0);
    Form warm(hvac());
    QCOMPARE(warm.parameter(u"target"_s, "value").toDouble(), 19.0);
}

void tst_CommandComposer::typedValuesSurviveUpdates()
{
    Form form;
    form.composer.setValue(u"target"_s, 95);
    form.composer.setIncluded(u"reserve"_s, false);
    form.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) {
        std::get<BatteryState>(d.reading).levelPercent = 50;
        std::get<BatteryState>(d.reading).chargeRateKw = 1;
    });
    QCOMPARE(form.parameter(u"target"_s, "value").toDouble(), 95.0);
    QCOMPARE(form.parameter(u"target"_s, "nowValue").toDouble(), 50.0); // the mark moves
    QCOMPARE(form.parameter(u"power"_s, "value").toDouble(), 5.2);      // and nothing moves under the hand
    QVERIFY(!form.parameter(u"reserve"_s, "included").toBool());
    form.composer.setCommand(u"discharge"_s);
    form.composer.setCommand(u"charge"_s);
    QCOMPARE(form.parameter(u"target"_s, "value").toDouble(), 95.0);
    form.composer.setValue(u"power"_s, ParameterRow::none);
    QCOMPARE(form.parameter(u"power"_s, "errorCode").toString(), u"EMPTY"_s);
    QVERIFY(!form.composer.canReview());
    QCOMPARE(form.composer.whyNot(), u"Fix 1 field(s)"_s);
    form.composer.setIncluded(u"power"_s, false);
    QVERIFY(form.composer.canReview());
    form.composer.reset();
    QCOMPARE(form.parameter(u"target"_s, "value").toDouble(), 50.0);
}

void tst_CommandComposer::followsAChangedDeclaration()
{
    Form form;
    form.composer.setValue(u"power"_s, 5);
    QVERIFY(form.composer.contractNotice().isEmpty());
    form.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) {
        Commands commands = *d.commands;
        commands.entries[0].parameters[1].max = 3.6;
        d.commands = std::make_shared<const Commands>(commands);
    });
    QVERIFY(!form.composer.contractNotice().isEmpty());
    auto *changes = form.composer.contractChanges();
    const auto cell = [&](const char *role) {
        return changes->index(0).data(changes->roleNames().key(role)).toString();
    };
    QCOMPARE(cell("path"), u"commands.charge.parameters.power.max"_s);
    QCOMPARE(cell("before"), u"5.5 kw"_s);
    QCOMPARE(cell("now"), u"3.6 kw"_s);
    QCOMPARE(form.parameter(u"power"_s, "value").toDouble(), 5.0);
    QCOMPARE(form.parameter(u"power"_s, "maximum").toDouble(), 3.6);
    QCOMPARE(form.parameter(u"power"_s, "errorShort").toString(), u"over 3.6"_s);
    QCOMPARE(plain(form.parameter(u"power"_s, "proposalText").toString()), u"Use 3.6 kW"_s);
    QVERIFY(!form.composer.canReview());
    form.composer.useProposal(u"power"_s);
    QVERIFY(form.composer.canReview());
    // An answer without a declaration takes none away; a verb that goes takes its form with it.
    form.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) { d.commands.reset(); });
    QCOMPARE(form.composer.commandCount(), 4);
    form.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) {
        Commands commands = *battery()->commands;
        commands.entries.removeFirst();
        d.commands = std::make_shared<const Commands>(commands);
    });
    QCOMPARE(form.composer.command(), u"discharge"_s);
    form.devices.forget(DeviceId(u"device_abc123"_s));
    QVERIFY(form.composer.isReadOnly());
    QVERIFY(!form.composer.review());
}

void tst_CommandComposer::refusesLocallyInTheApisWords_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("nearest");
    QTest::newRow("over") << u"target"_s << 101.0 << u"PARAMETER_OUT_OF_RANGE"_s << 100.0;
    QTest::newRow("under") << u"target"_s << 9.99 << u"PARAMETER_OUT_OF_RANGE"_s << 10.0;
    QTest::newRow("at the bound") << u"target"_s << 100.0 << QString() << ParameterRow::none;
    QTest::newRow("negative power") << u"power"_s << -0.1 << u"PARAMETER_OUT_OF_RANGE"_s << 0.0;
    QTest::newRow("infinite") << u"power"_s << double(INFINITY) << u"EMPTY"_s << ParameterRow::none;
}

void tst_CommandComposer::refusesLocallyInTheApisWords()
{
    QFETCH(QString, parameter);
    QFETCH(double, value);
    QFETCH(QString, code);
    QFETCH(double, nearest);
    Form form;
    form.composer.setValue(parameter, value);
    QCOMPARE(form.parameter(parameter, "errorCode").toString(), code);
    QCOMPARE(form.composer.canReview(), code.isEmpty());
    QCOMPARE(form.composer.draft().has_value(), code.isEmpty());
    const double proposed = form.parameter(parameter, "proposedValue").toDouble();
    QVERIFY((std::isnan(proposed) && std::isnan(nearest)) || proposed == nearest);
    QCOMPARE(form.composer.review(), code.isEmpty());
}

void tst_CommandComposer::times_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("body"); // of the request; empty: refused
    const auto at = [](const QString &start, const QString &end = {}) {
        return end.isEmpty() ? u"\"start\":\"%1\"}"_s.arg(start) : u"\"start\":\"%1\",\"end\":\"%2\""_s.arg(start, end);
    };
    // It is Friday, 12 June 2026, 09:00 in the form's zone.
    QTest::newRow("minutes") << u"scheduled"_s << u"30m"_s << QString() << at(u"30m"_s);
    QTest::newRow("hours") << u"scheduled"_s << u"1.5h"_s << QString() << at(u"1.5h"_s);
    QTest::newRow("tonight") << u"scheduled"_s << u"22:00"_s << QString() << at(u"2026-06-12T22:00:00"_s);
    QTest::newRow("past for today: tomorrow")
        << u"scheduled"_s << u"08:30"_s << QString() << at(u"2026-06-13T08:30:00"_s);
    QTest::newRow("in full") << u"scheduled"_s << u"2026-06-20 07:15"_s << QString() << at(u"2026-06-20T07:15:00"_s);
    QTest::newRow("nothing") << u"scheduled"_s << QString() << QString() << QString();
    QTest::newRow("nonsense") << u"scheduled"_s << u"soon"_s << QString() << QString();
    QTest::newRow("no such hour") << u"scheduled"_s << u"25:00"_s << QString() << QString();
    QTest::newRow("no time at all") << u"scheduled"_s << u"0m"_s << QString() << QString();
    QTest::newRow("long past") << u"scheduled"_s << u"2026-06-01 07:15"_s << QString() << QString();
    QTest::newRow("too far") << u"scheduled"_s << u"2026-08-01 07:15"_s << QString() << QString();
    QTest::newRow("too far, relative") << u"scheduled"_s << u"800h"_s << QString() << QString();
    QTest::newRow("window over midnight")
        << u"windowed"_s << u"22:00"_s << u"05:00"_s << at(u"2026-06-12T22:00:00"_s, u"2026-06-13T05:00:00"_s);
    QTest::newRow("window of an evening")
        << u"windowed"_s << u"17:00"_s << u"19:00"_s << at(u"2026-06-12T17:00:00"_s, u"2026-06-12T19:00:00"_s);
    QTest::newRow("window, relative start")
        << u"windowed"_s << u"30m"_s << u"19:00"_s << at(u"30m"_s, u"2026-06-12T19:00:00"_s);
    QTest::newRow("window without an end") << u"windowed"_s << u"17:00"_s << QString() << QString();
    QTest::newRow("relative end is not offered") << u"windowed"_s << u"17:00"_s << u"2h"_s << QString();
    QTest::newRow("ends before it starts")
        << u"windowed"_s << u"2026-06-12 19:00"_s << u"2026-06-12 17:00"_s << QString();
}

void tst_CommandComposer::times()
{
    QFETCH(QString, shape);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, body);
    Form form;
    form.composer.setExecution(shape);
    form.composer.setStartText(start);
    form.composer.setEndText(end);
    QCOMPARE(form.composer.canReview(), !body.isEmpty());
    if (body.isEmpty())
        QVERIFY(!form.composer.startError().isEmpty() || !form.composer.endError().isEmpty());
    else
        QVERIFY2(form.composer.requestBody().contains(body), qPrintable(form.composer.requestBody()));
}

void tst_CommandComposer::previews_data()
{
    using Fill = std::function<void(CommandComposer &)>;
    QTest::addColumn<DevicePtr>("device");
    QTest::addColumn<Fill>("fill");
    QTest::addColumn<QString>("preview");
    QTest::addColumn<QString>("estimate");
    QTest::newRow("charge") << battery() << Fill([](CommandComposer &c) {
        c.setValue(u"target"_s, 90);
        c.setValue(u"power"_s, 3);
        c.setIncluded(u"reserve"_s, false);
    }) << u"Charge to 90 % at up to 3.0 kW, now"_s
                            << u"About 14 min: 5 % of 13.5 kWh at 3.0 kW"_s;
    QTest::newRow("charge without a cap") << battery() << Fill([](CommandComposer &c) {
        c.setValue(u"target"_s, 95);
        c.setIncluded(u"power"_s, false);
        c.setIncluded(u"reserve"_s, false);
    }) << u"Charge to 95 %, now"_s << u"About 1.4 kWh: 10 % of 13.5 kWh"_s;
    QTest::newRow("nothing to charge") << battery() << Fill([](CommandComposer &c) {
        c.setValue(u"target"_s, 80);
        c.setIncluded(u"reserve"_s, false);
    }) << u"Charge to 80 % at up to 5.2 kW, now"_s
                                       << QString();
    QTest::newRow("reserve") << battery() << Fill([](CommandComposer &c) {
        c.setIncluded(u"target"_s, false);
        c.setIncluded(u"power"_s, false);
        c.setValue(u"reserve"_s, 20);
    }) << u"Charge, keeping 20 %, now"_s
                             << QString();
    QTest::newRow("window that is too short") << battery() << Fill([](CommandComposer &c) {
        c.setCommand(u"discharge"_s);
        c.setExecution(u"windowed"_s);
        c.setStartText(u"17:00"_s);
        c.setEndText(u"18:00"_s);
        c.setValue(u"target"_s, 20);
        c.setValue(u"power"_s, 3.6);
    }) << u"Discharge to 20 % at up to 3.6 kW, today 17:00 to 18:00, time at the plant"_s
                                              << u"About 3.6 kWh: as much as fits into the window at 3.6 kW"_s;
    QTest::newRow("a digit that rounding would hide") << battery() << Fill([](CommandComposer &c) {
        c.setValue(u"target"_s, 90.5);
        c.setValue(u"power"_s, 3.25);
        c.setIncluded(u"reserve"_s, false);
    }) << u"Charge to 90.5 % at up to 3.25 kW, now"_s << u"About 14 min: 6 % of 13.5 kWh at 3.3 kW"_s;
    QTest::newRow("mode") << battery() << Fill([](CommandComposer &c) { c.setCommand(u"auto.balanced"_s); })
                          << u"Set to auto.balanced, now"_s << QString();
    QTest::newRow("range") << hvac() << Fill([](CommandComposer &c) {
        c.setCommand(u"auto"_s);
        c.setValue(u"heatSetpoint"_s, 20);
        c.setValue(u"coolSetpoint"_s, 24.5);
    }) << u"Heat and cool by itself between 20.0 °C and 24.5 °C, now"_s
                           << QString();
    QTest::newRow("later") << hvac() << Fill([](CommandComposer &c) {
        c.setExecution(u"scheduled"_s);
        c.setStartText(u"1.5h"_s);
        c.setValue(u"target"_s, 21);
    }) << u"Heat to 21.0 °C, in 1.5 h"_s
                           << QString();
    QTest::newRow("never met") << withCommands(
        R"({"boost":{"parameters":{"pressure":{"unit":"bar"}},"execution":["immediate"]}})")
                               << Fill([](CommandComposer &c) { c.setValue(u"pressure"_s, 2.5); })
                               << u"Set to boost, pressure 2.5 bar, now"_s << QString();
}

void tst_CommandComposer::previews()
{
    using Fill = std::function<void(CommandComposer &)>;
    QFETCH(DevicePtr, device);
    QFETCH(Fill, fill);
    QFETCH(QString, preview);
    QFETCH(QString, estimate);
    Form form(device);
    fill(form.composer);
    QCOMPARE(plain(form.composer.preview()), preview);
    QCOMPARE(plain(form.composer.estimate()), estimate);
}

void tst_CommandComposer::warnsOfCrossingSetpoints()
{
    Form form(hvac());
    form.composer.setCommand(u"auto"_s);
    form.composer.setValue(u"heatSetpoint"_s, 20);
    form.composer.setValue(u"coolSetpoint"_s, 24);
    QVERIFY(form.composer.warnings().isEmpty());
    form.composer.setValue(u"heatSetpoint"_s, 25);
    QCOMPARE(form.composer.warnings().size(), 1);
    QVERIFY(form.composer.canReview()); // whether the API refuses it is not documented: a warning, no lock
    // In LIVE the API still refuses what is no battery.
    form.composer.setValue(u"heatSetpoint"_s, 20);
    QVERIFY(form.composer.warnings().isEmpty());
    form.environment.set({EnvironmentKind::Live, u"test"_s, {}});
    QCOMPARE(form.composer.warnings().size(), 1);
    QVERIFY(form.composer.canReview());
    Form charged;
    charged.composer.setValue(u"target"_s, 50);
    QCOMPARE(charged.composer.warnings().size(), 1);
}

void tst_CommandComposer::readOnlyFamiliesSayWhy()
{
    Form solar(parsed(R"({"id":"s1","vendor":"v","state":{"status":"producing","currentPower":3.1,"producing":true}})",
                      KnownFamily::SolarInverter));
    QVERIFY(solar.composer.isReadOnly());
    QVERIFY(solar.composer.readOnlyReason().contains(u"solar inverter"_s));
    QVERIFY(!solar.composer.review());
    Form silent(parsed(R"({"id":"b1","vendor":"v","state":{"level":3}})", KnownFamily::Battery));
    QVERIFY(silent.composer.isReadOnly());
    Form empty(withCommands("{}"));
    QVERIFY(empty.composer.isReadOnly());
    Form locked;
    locked.environment.setLock(u"LIVE is locked."_s);
    QVERIFY(!locked.composer.isReadOnly());
    QCOMPARE(locked.composer.whyNot(), u"LIVE is locked."_s);
    CommandComposer lonely;
    QVERIFY(!lonely.review());
}

void tst_CommandComposer::reviewOpensTheGate()
{
    Form form;
    form.composer.setValue(u"target"_s, 90);
    form.composer.setOnConflict(u"cancel_and_replace"_s);
    const QString body = form.composer.requestBody();
    QVERIFY(form.composer.review());
    QVERIFY(form.desk.gate()->isOpen());
    QCOMPARE(form.desk.gate()->requestBody(), body);
    QVERIFY(body.contains(u"\"onConflict\":\"cancel_and_replace\""_s));
    QCOMPARE(form.service.sent.size(), 0u);
    QVERIFY(!form.composer.canReview());
    QVERIFY(!form.composer.review());
    form.desk.gate()->cancel();
    QVERIFY(form.composer.canReview());
}

void tst_CommandComposer::refusalRedrawsTheForm_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<double>("max");
    QTest::addColumn<QString>("mark");
    QTest::newRow("the limit that was hit") << QByteArray(
        R"({"code":"PARAMETER_OUT_OF_RANGE","message":"m","details":{"parameter":"power","value":5,"min":0,"max":3.6,"unit":"kw"}})")
                                            << 3.6 << u"PARAMETER_OUT_OF_RANGE"_s;
    QTest::newRow("the whole declaration") << QByteArray(
        R"({"code":"PARAMETER_OUT_OF_RANGE","message":"m","details":{"parameter":"power","value":5,"min":0,"max":3.6,"unit":"kw","deviceCapabilities":
        {"commands":{"charge":{"parameters":{"target":{"unit":"percent","min":10,"max":100},"power":{"unit":"kw","min":0,"max":3.6},"reserve":{"unit":"percent","min":0,"max":100}},"execution":["immediate"]}}}}})")
                                           << 3.6 << u"PARAMETER_OUT_OF_RANGE"_s;
    QTest::newRow("parameters that are left") << QByteArray(
        R"({"code":"UNSUPPORTED_PARAMETER","message":"m","details":{"unsupportedParameters":["power"],"deviceCapabilities":{"supportedParameters":["target","reserve"]}}})")
                                              << 0.0 << QString();
    QTest::newRow("nothing told") << QByteArray(
        R"({"code":"PARAMETER_OUT_OF_RANGE","message":"m","details":{"parameter":"power"}})")
                                  << 5.5 << u"PARAMETER_OUT_OF_RANGE"_s;
}

void tst_CommandComposer::refusalRedrawsTheForm()
{
    QFETCH(QByteArray, error);
    QFETCH(double, max);
    QFETCH(QString, mark);
    Form form;
    form.composer.setValue(u"target"_s, 91);
    form.composer.setValue(u"power"_s, 5);
    QVERIFY(form.composer.review());
    QVERIFY(form.desk.gate()->confirm(ConfirmationGate::Click));
    const auto parsedError
        = parseError(R"({"success":false,"error":)" + error + R"(,"meta":{"requestId":"req_Tn4yVk81"}})");
    QVERIFY(parsedError.isOk());
    form.service.answer(0, PushRefused{*parsedError, 422});
    QVERIFY(form.composer.hasRefusal());
    QCOMPARE(form.composer.refusal().requestId, u"req_Tn4yVk81"_s);
    QCOMPARE(form.composer.refusal().httpStatus, 422);
    QCOMPARE(form.parameter(u"target"_s, "value").toDouble(), 91.0); // what was typed stays
    QCOMPARE(form.parameter(u"power"_s, "maximum").toDouble(), max);
    QCOMPARE(form.parameter(u"power"_s, "errorCode").toString(), mark);
    if (max == 3.6) {
        QVERIFY(plain(form.composer.refusal().title).startsWith(u"5.0 kW is more than it accepts now"_s));
        QVERIFY2(plain(form.composer.refusal().explanation).contains(u"It declared 5.5 kW when the form was opened"_s),
                 qPrintable(form.composer.refusal().explanation));
        QVERIFY(!form.composer.contractNotice().isEmpty());
        // A reading that still says what it said before does not undo what the refusal told.
        form.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) { d.state[1].value = FieldValue(50.0); });
        QCOMPARE(form.parameter(u"power"_s, "maximum").toDouble(), 3.6);
        form.composer.useProposal(u"power"_s);
        QVERIFY(form.composer.canReview());
        // One that says something else does.
        form.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) {
            Commands commands = *d.commands;
            commands.entries[0].parameters[1].max = 4;
            d.commands = std::make_shared<const Commands>(commands);
        });
        QCOMPARE(form.parameter(u"power"_s, "maximum").toDouble(), 4.0);
    } else if (max == 0.0) {
        QVERIFY(!form.parameter(u"power"_s, "value").isValid());
        QVERIFY(form.composer.canReview());
    } else {
        // Nothing was told: the device is asked, and the mark goes with the value.
        QCOMPARE(form.devices.reads.size(), 1);
        form.composer.setValue(u"power"_s, 4);
        QVERIFY(form.composer.canReview());
    }
    QCOMPARE(form.service.sent.size(), 1u);
    form.composer.dismissRefusal();
    QVERIFY(!form.composer.hasRefusal());
}

void tst_CommandComposer::takesFromAnAction()
{
    Form form;
    form.desk.tracker().apply(action("act_1", "completed", "2026-06-12T08:00:00.000Z",
                                     R"(,"parameters":{"target":{"value":30,"unit":"percent"}})", "discharge"),
                              {});
    QVERIFY(form.composer.takeFrom(u"act_1"_s));
    QCOMPARE(form.composer.command(), u"discharge"_s);
    QCOMPARE(form.parameter(u"target"_s, "value").toDouble(), 30.0);
    QVERIFY(!form.parameter(u"power"_s, "included").toBool());
    QVERIFY(!form.composer.takeFrom(u"act_2"_s));
}

void tst_CommandComposer::updatesTouchOnlyWhatChanged()
{
    Form form;
    const QAbstractItemModelTester tester(form.composer.parameters());
    const QAbstractItemModelTester commands(form.composer.commands());
    QSignalSpy changed(form.composer.parameters(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(form.composer.parameters(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(form.composer.parameters(), &QAbstractItemModel::rowsRemoved);
    form.composer.setValue(u"target"_s, 90);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 0);
    form.composer.setValue(u"target"_s, 90);
    form.composer.setCommand(u"charge"_s);
    QCOMPARE(changed.size(), 1);
    form.composer.setCommand(u"discharge"_s);
    form.composer.setCommand(u"idle"_s);
    form.composer.setCommand(u"charge"_s);
    QCOMPARE(reset.size(), 0);
    QVERIFY(removed.size() > 0);
    QCOMPARE(form.composer.parameters()->rowCount(), 3);
}

void tst_CommandComposer::settingsAreSparse()
{
    Window window;
    window.devices.put(battery());
    SettingsEditor editor;
    const QAbstractItemModelTester tester(editor.settings());
    editor.setDesk(&window.desk);
    editor.setDeviceId(u"device_abc123"_s);
    QCOMPARE(Form::column(editor.settings(), "key"),
             (QStringList{u"discharge_floor"_s, u"export_limit"_s, u"scheduler_enabled"_s}));
    QCOMPARE(Form::column(editor.settings(), "isEditable"), (QStringList{u"true"_s, u"true"_s, u"false"_s}));
    QVERIFY(!editor.canReview());
    QVERIFY(!editor.review());
    editor.setValue(u"scheduler_enabled"_s, 0); // read-only: nothing happens
    QCOMPARE(editor.changeCount(), 0);
    editor.setValue(u"discharge_floor"_s, 20);
    QCOMPARE(editor.reviewLabel(), u"Review 1 change(s)"_s);
    editor.setValue(u"export_limit"_s, -5);
    QCOMPARE(editor.changeCount(), 2);
    QCOMPARE(Form::column(editor.settings(), "errorCode").at(1), u"SETTING_OUT_OF_RANGE"_s);
    QVERIFY(!editor.canReview());
    editor.useProposal(u"export_limit"_s);
    QVERIFY(editor.canReview());
    editor.revert(u"export_limit"_s);
    editor.setValue(u"discharge_floor"_s, 10); // what it is already
    QCOMPARE(editor.changeCount(), 0);
    editor.setValue(u"discharge_floor"_s, 20);
    // A list answer without settings takes none away.
    window.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) { d.settings.reset(); });
    QCOMPARE(editor.changeCount(), 1);
    window.devices.put(battery());
    QVERIFY(editor.review());
    QCOMPARE(window.desk.gate()->requestBody(), u"{\"discharge_floor\":{\"value\":20,\"unit\":\"percent\"}}"_s);
    QCOMPARE(window.desk.gate()->requestLine(), u"POST /battery/device_abc123/settings"_s);
    window.desk.gate()->cancel();
    editor.discard();
    QCOMPARE(editor.changeCount(), 0);
}

void tst_CommandComposer::settingsLearnFromRefusals()
{
    Window window;
    window.devices.put(battery());
    SettingsEditor editor;
    editor.setDesk(&window.desk);
    editor.setDeviceId(u"device_abc123"_s);
    editor.setValue(u"export_limit"_s, 3000);
    QVERIFY(editor.review());
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    ApiError error;
    error.code = u"READ_ONLY_SETTING"_s;
    window.service.answer(0, PushRefused{error, 422});
    QVERIFY(editor.hasRefusal());
    QCOMPARE(Form::column(editor.settings(), "isEditable").at(1), u"false"_s);
    QCOMPARE(editor.changeCount(), 0);

    editor.setValue(u"discharge_floor"_s, 20);
    QVERIFY(editor.review());
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    error.code = u"SETTING_OUT_OF_RANGE"_s;
    error.details.parameter = u"discharge_floor"_s;
    error.details.value = 20;
    error.details.min = 30;
    error.details.unit = KnownUnit::Percent;
    window.service.answer(1, PushRefused{error, 422});
    QCOMPARE(editor.changeCount(), 1); // kept
    QCOMPARE(Form::column(editor.settings(), "errorShort").at(0), u"under 30"_s);
    editor.useProposal(u"discharge_floor"_s);
    QCOMPARE(editor.draft().changes.first().quantity.value, 30.0);
}

void tst_CommandComposer::settingsAreProvenByReading()
{
    Window window;
    window.devices.put(battery());
    SettingsEditor editor;
    editor.setDesk(&window.desk);
    editor.setDeviceId(u"device_abc123"_s);
    editor.setValue(u"discharge_floor"_s, 20);
    QVERIFY(editor.review());
    QVERIFY(window.desk.gate()->confirm(ConfirmationGate::Click));
    QVERIFY(window.devices.reads.isEmpty());
    window.service.answer(0, PushAccepted{SettingsUpdated{DeviceId(u"device_abc123"_s), {u"discharge_floor"_s}}, {}});
    QCOMPARE(window.devices.reads.size(), 1);
    // The card shows what was read last, never the wish.
    QCOMPARE(Form::column(editor.settings(), "value").at(0), u"10"_s);
    window.devices.change(DeviceId(u"device_abc123"_s), [](Device &d) { (*d.settings)[0].value = FieldValue(20.0); });
    QCOMPARE(Form::column(editor.settings(), "value").at(0), u"20"_s);
    QCOMPARE(editor.changeCount(), 0);
}

void tst_CommandComposer::withoutAJournalNothingIsReviewed()
{
    Journal journal;
    Window window(&journal);
    window.devices.put(battery());
    CommandComposer composer;
    composer.setDesk(&window.desk);
    composer.setDeviceId(u"device_abc123"_s);
    composer.setValue(u"target"_s, 90);
    SettingsEditor editor;
    editor.setDesk(&window.desk);
    editor.setDeviceId(u"device_abc123"_s);
    editor.setValue(u"discharge_floor"_s, 20);
    QVERIFY(composer.canReview() && editor.canReview());

    journal.isFull = true;
    QVERIFY(window.sendByClick(chargeDraft()));
    QTRY_VERIFY(!window.desk.journalProblem().isEmpty());
    QCOMPARE(window.service.sent.size(), 0u);
    QVERIFY(!composer.canReview() && !editor.canReview());
    QVERIFY2(composer.whyNot().contains(u"journal"_s), qPrintable(composer.whyNot()));
    QVERIFY2(editor.whyNot().contains(u"journal"_s), qPrintable(editor.whyNot()));
    QVERIFY(!composer.review());
    QVERIFY(!window.desk.gate()->isOpen());
    // What was typed stays, and the disk has room again: the stage that was refused is written by itself.
    journal.isFull = false;
    for (int i = 0; i < 60 && !window.desk.journalProblem().isEmpty(); ++i) {
        window.clock.advance(std::chrono::seconds(1));
        QCoreApplication::processEvents();
    }
    QVERIFY(window.desk.journalProblem().isEmpty());
    QVERIFY(composer.canReview() && editor.canReview());
    QCOMPARE(window.service.sent.size(), 0u);
}

QTEST_GUILESS_MAIN(tst_CommandComposer)
#include "tst_commandcomposer.moc"
