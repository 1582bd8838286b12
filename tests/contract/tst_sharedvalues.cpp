// SPDX-License-Identifier: GPL-3.0-or-later
#include <device.h>

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace fleet;

// The small types that records are made of: each must behave as the large one that it stands for.
class SharedValuesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boxIsSharedUntilWritten();
    void lastingBoxStays();
    void boxAndOptional();
    void texts();
    void numbers();
    void numbersAndOptionals();
    void instants();
    void rareLists();
    void fieldValuesAreCopiedWhole();
    void wordsAndFamiliesAreShared();
};

void SharedValuesTest::boxIsSharedUntilWritten()
{
    Boxed<QStringList> first(QStringList{u"a"_s});
    Boxed<QStringList> second = first;
    QVERIFY(first.isSharedWith(second));
    second->append(u"b"_s);
    QVERIFY(!first.isSharedWith(second));
    QCOMPARE(*std::as_const(first), QStringList{u"a"_s});
    QCOMPARE(*std::as_const(second), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!(first == second));
    first = second;
    QVERIFY(first == second);
    first = std::move(second);
    QCOMPARE(std::as_const(first)->size(), 2);
    QVERIFY(!second.has_value());
    Boxed<QStringList> &self = first;
    first = self;
    QCOMPARE(std::as_const(first)->size(), 2);
    first.reset();
    QVERIFY(!first);
    QVERIFY(first == Boxed<QStringList>());
}

void SharedValuesTest::lastingBoxStays()
{
    static const auto constant = Boxed<QStringList>::lasting({u"a"_s});
    for (int i = 0; i < 3; ++i) {
        Boxed<QStringList> copy = constant;
        QVERIFY(copy.isSharedWith(constant));
        copy->append(u"b"_s);
        QVERIFY(!copy.isSharedWith(constant));
    }
    QCOMPARE(*constant, QStringList{u"a"_s});
}

void SharedValuesTest::boxAndOptional()
{
    const Boxed<QString> none(std::optional<QString>{});
    const Boxed<QString> some(std::optional(u"x"_s));
    QVERIFY(!none);
    QVERIFY(none == std::optional<QString>());
    QVERIFY(!(none == std::optional(u"x"_s)));
    QVERIFY(some == std::optional(u"x"_s));
    QVERIFY(!(some == std::optional<QString>()));
    const std::optional<QString> back = some;
    QCOMPARE(back, std::optional(u"x"_s));
    QCOMPARE(none.value_or(u"y"_s), u"y"_s);
    QCOMPARE(some.value_or(u"y"_s), u"x"_s);
}

void SharedValuesTest::texts()
{
    const SharedText none;
    const SharedText empty(u""_s);
    const SharedText level(u"level"_s);
    const SharedText same = level;
    const SharedText alike(QString(u"le"_s + u"vel"_s));
    static const SharedText lasting = SharedText::lasting(u"level"_s);
    QVERIFY(none.isEmpty());
    QVERIFY(none == empty);
    QVERIFY(none.text().isEmpty());
    QVERIFY(level == same);
    QVERIFY(level == alike);
    QVERIFY(level == lasting);
    QVERIFY(level != none);
    QVERIFY(level != SharedText(u"Level"_s));
    QVERIFY(level == u"level"_s);
    QVERIFY(u"level"_s == level);
    QVERIFY(level == QStringView(u"level"));
    QVERIFY(level == "level"_L1);
    QVERIFY(level != "leve"_L1);
    QCOMPARE(qHash(level), qHash(alike));
    QCOMPARE(qHash(level), qHash(u"level"_s));
    QCOMPARE(level.size(), 5);
    const QString plain = level;
    QCOMPARE(plain, u"level"_s);
}

void SharedValuesTest::numbers()
{
    const OptionalNumber none;
    const OptionalNumber zero(0.0);
    const OptionalNumber five(5.0);
    QVERIFY(!none && !none.has_value());
    QVERIFY(zero && zero.has_value()); // reported, and nothing
    QCOMPARE(*five, 5.0);
    QVERIFY(none == OptionalNumber());
    QVERIFY(none == std::nullopt);
    QVERIFY(none != zero);
    QVERIFY(zero != std::nullopt);
    QVERIFY(zero == OptionalNumber(-0.0));
    QVERIFY(five == 5.0);
    QVERIFY(!(none == 5.0));
    QVERIFY(five > 4.0);
    QVERIFY(five <= 5.0);
    QVERIFY(!(none > 4.0));
    QVERIFY(none < -1e300); // as with std::optional
    QCOMPARE(none.value_or(7), 7.0);
    QCOMPARE(five.value_or(7), 5.0);
    QVERIFY(!OptionalNumber(std::numeric_limits<double>::quiet_NaN()));
    QVERIFY(OptionalNumber(std::numeric_limits<double>::infinity()).has_value());
    OptionalNumber changed(8200.0);
    *changed /= 1000;
    QCOMPARE(*changed, 8.2);
    changed.reset();
    QVERIFY(!changed);
}

void SharedValuesTest::numbersAndOptionals()
{
    const std::optional<double> none;
    const std::optional<double> five = 5;
    QVERIFY(OptionalNumber(none) == none);
    QVERIFY(none == OptionalNumber(none));
    QVERIFY(OptionalNumber(five) == five);
    QVERIFY(five == OptionalNumber(five));
    QVERIFY(!(OptionalNumber(five) == none));
    QVERIFY(!(none == OptionalNumber(five)));
    QVERIFY(!(OptionalNumber(none) == five));
    const std::optional<double> back = OptionalNumber(five);
    QCOMPARE(back, five);
    const std::optional<double> nothing = OptionalNumber(none);
    QVERIFY(!nothing);
}

void SharedValuesTest::instants()
{
    const QDateTime noon = QDateTime::fromMSecsSinceEpoch(1'750'000'000'123, Qt::UTC);
    const OptionalInstant none;
    const OptionalInstant some(noon);
    QVERIFY(!none);
    QVERIFY(some);
    QCOMPARE(*some, noon);
    QCOMPARE(some->toMSecsSinceEpoch(), 1'750'000'000'123);
    QVERIFY(some == noon);
    QVERIFY(some != none);
    QVERIFY(none == std::nullopt);
    QVERIFY(none == std::optional<QDateTime>());
    QVERIFY(some == std::optional(noon));
    QVERIFY(std::optional(noon) == some);
    QVERIFY(!(some == std::optional<QDateTime>()));
    QVERIFY(!OptionalInstant(QDateTime()));
    QVERIFY(!OptionalInstant(std::optional<QDateTime>()));
    const std::optional<QDateTime> back = some;
    QCOMPARE(back, std::optional(noon));
    QCOMPARE(none.value_or(noon), noon);
}

void SharedValuesTest::rareLists()
{
    RareList<int> list;
    QVERIFY(list.isEmpty());
    QCOMPARE(list.size(), 0);
    QVERIFY(list.begin() == list.end());
    QVERIFY(list == RareList<int>(QList<int>()));
    list.append(3);
    list.append(4);
    const RareList<int> copy = list;
    list.append(5);
    QCOMPARE(copy.list(), (QList<int>{3, 4}));
    QCOMPARE(list.list(), (QList<int>{3, 4, 5}));
    QVERIFY(list != copy);
    QVERIFY(list == (RareList<int>{3, 4, 5}));
    QCOMPARE(list.at(2), 5);
    QVERIFY(list.contains(4));
    int sum = 0;
    for (const int each : list)
        sum += each;
    QCOMPARE(sum, 12);
}

void SharedValuesTest::fieldValuesAreCopiedWhole()
{
    const QList<FieldValue> values{
        {},
        FieldValue(true),
        FieldValue(false),
        FieldValue(-0.5),
        FieldValue(u"text"_s),
        FieldValue(QString()),
        FieldValue(QList<FieldValue>{FieldValue(1.0), FieldValue(u"two"_s)}),
        FieldValue(QList<FieldValue>()),
        FieldValue(Fields{{u"a"_s, FieldValue(u"b"_s)}}),
        FieldValue(Fields()),
    };
    for (qsizetype i = 0; i < values.size(); ++i) {
        for (qsizetype k = 0; k < values.size(); ++k) {
            QCOMPARE(values.at(i) == values.at(k), i == k);
            // Each over each.
            FieldValue value = values.at(i);
            value = values.at(k);
            QVERIFY(value == values.at(k));
            FieldValue moved = values.at(i);
            moved = std::move(value);
            QVERIFY(moved == values.at(k));
        }
        FieldValue own = values.at(i);
        const FieldValue &same = own;
        own = same;
        QVERIFY(own == values.at(i));
        const FieldValue taken(std::move(own));
        QVERIFY(taken == values.at(i));
        QCOMPARE(toJson(taken), toJson(values.at(i)));
    }
}

void SharedValuesTest::wordsAndFamiliesAreShared()
{
    QVERIFY(Unit(u"kw"_s) == Unit(KnownUnit::Kilowatt));
    QCOMPARE(Unit(u"kw"_s).text().constData(), Unit(KnownUnit::Kilowatt).text().constData());
    QVERIFY(Unit(u"furlong"_s) == Unit(u"furlong"_s));
    QVERIFY(Unit(u"furlong"_s) != Unit());
    QVERIFY(Unit(KnownUnit::Unknown).isEmpty());
    QVERIFY(Unit(QString()) == Unit());
    // An older spelling keeps its text, and is another word.
    const ActionState deferred(u"deferred"_s);
    QVERIFY(deferred == KnownActionState::Scheduled);
    QVERIFY(deferred != ActionState(KnownActionState::Scheduled));
    QCOMPARE(deferred.text(), u"deferred"_s);

    QVERIFY(Family::fromPath(u"ev-charger"_s) == Family(KnownFamily::EvCharger));
    QVERIFY(Family::fromPath(u"heat-pump"_s) == Family::fromDeviceType(u"heat_pump"_s));
    QVERIFY(Family::fromPath(QString()) == Family());
    QVERIFY(Family(KnownFamily::Unknown).isEmpty());
}

QTEST_APPLESS_MAIN(SharedValuesTest)
#include "tst_sharedvalues.moc"
