// SPDX-License-Identifier: GPL-3.0-or-later
#include "../devicesamples.h"

#include <facetlistmodel.h>
#include <fleetgroups.h>
#include <fleettable.h>
#include <palettemodel.h>
#include <querycompletion.h>
#include <querywords.h>
#include <savedviews.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTranslator>

using namespace samples;
using Key = QueryTerm::Key;

namespace querywords {

// A language of a few words, whatever part of the application asks.
class Language : public QTranslator
{
public:
    explicit Language(QHash<QString, QString> words) : m_words(std::move(words))
    {
        QCoreApplication::installTranslator(this);
    }
    ~Language() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        // As in German, a verb and what a device does with it are two words.
        const QString there = m_words.value(QString::fromUtf8(context) + u'/' + QString::fromUtf8(source));
        return there.isEmpty() ? m_words.value(QString::fromUtf8(source)) : there;
    }

private:
    QHash<QString, QString> m_words;
};

const QHash<QString, QString> german{
    {u"Charging"_s, u"Lädt"_s},
    {u"Discharging"_s, u"Entlädt"_s},
    {u"Idle"_s, u"Ruht"_s},
    {u"Heat"_s, u"Heizen"_s},
    {u"Heating"_s, u"Heizen"_s}, // two words of the API, one of the language
    {u"Last known"_s, u"Letzter Stand"_s},
    {u"Battery"_s, u"Batterie"_s},
    {u"Offline"_s, u"Offline"_s},
    {u"Failed action"_s, u"Fehlgeschlagene Aktion"_s},
    {u"fleet::QueryWords/Failed"_s, u"Fehlgeschlagen"_s},
    {u"Old"_s, u"Alt"_s},
    {u"yes"_s, u"ja"_s},
    {u"no"_s, u"nein"_s},
    {u"cache"_s, u"Zwischenspeicher"_s},
    {u"fleet::FieldWords/Charge"_s, u"Laden"_s},
};
const QHash<QString, QString> french{
    {u"Charging"_s, u"En charge"_s},
    {u"Discharging"_s, u"En décharge"_s},
    {u"Idle"_s, u"Au repos"_s},
    {u"Last known"_s, u"Dernier état connu"_s},
    {u"Battery"_s, u"Batterie"_s},
    {u"Failed action"_s, u"Action échouée"_s},
    {u"Old"_s, u"Ancien"_s},
    {u"yes"_s, u"oui"_s},
    {u"no"_s, u"non"_s},
    {u"fleet::FieldWords/Charge"_s, u"Charger"_s},
};

struct Fleet
{
    ManualClock clock{noon};
    DeviceStore store;
    PrimitiveRegistry registry{Format(QLocale::c(), QTimeZone::utc())};
    DeviceListModel list{store, clock, registry};

    Fleet()
    {
        const auto with = [](const QString &id, const QString &status, double rate, bool available = true,
                             const QString &rest = {}) {
            Sample sample;
            sample.id = id;
            sample.available = available;
            sample.state = batteryState(50, rate, status);
            sample.rest = rest;
            return sample.make();
        };
        Sample pump;
        pump.family = Family::fromPath(u"heat-pump"_s);
        pump.id = u"pump"_s;
        pump.state = uR"({"status":"heating","mode":"heat"})"_s;
        Sample thermostat;
        thermostat.family = KnownFamily::Hvac;
        thermostat.id = u"thermostat"_s;
        thermostat.state = uR"({"mode":"heat","active":true,"temperature":20})"_s;
        Sample odd;
        odd.family = Family::fromPath(u"heat-pump"_s);
        odd.id = u"odd"_s;
        odd.state = uR"({"status":"deep_sleep"})"_s;
        (void)store.applyPage({with(u"in"_s, u"charging"_s, 3, true, batteryCommands),
                               with(u"out"_s, u"discharging"_s, -3), with(u"idle"_s, u"idle"_s, 0),
                               with(u"lost"_s, u"charging"_s, 0, false), pump.make(), thermostat.make(), odd.make()},
                              receivedAt(clock), store.nextSerial());
    }
    QStringList found(const QString &query)
    {
        list.setSearchText(query);
        if (!list.searchError().isEmpty())
            return {list.searchError()};
        QStringList ids = list.ids();
        ids.sort();
        return ids;
    }
};

} // namespace querywords
using namespace querywords;

class TestQueryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // A word of the API finds the same in every language; the word that is shown is understood where it is shown.
    void aWordOfTheApiIsTheSameInEveryLanguage_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("inGerman");
        QTest::addColumn<QString>("inFrench");
        QTest::addColumn<QStringList>("ids");
        const auto row = [](const char *source, const char *inGerman, const char *inFrench, const QStringList &ids) {
            QTest::newRow(source) << QString::fromUtf8(source) << QString::fromUtf8(inGerman)
                                  << QString::fromUtf8(inFrench) << ids;
        };
        row("status=charging", "status=Lädt", "status=\"en charge\"", {u"in"_s});
        row("status=lastKnown", "status=\"Letzter Stand\"", "status=\"Dernier état connu\"", {u"lost"_s});
        row("status=charging,idle", "status=lädt,Ruht", "status=\"En charge\",idle", {u"idle"_s, u"in"_s});
        row("status!=charging,discharging,idle,lastKnown", "status!=Lädt,Entlädt,Ruht,\"Letzter Stand\"",
            "status!=\"En charge\",\"En décharge\",\"Au repos\",lastKnown", {u"odd"_s, u"pump"_s, u"thermostat"_s});
        row("status=heat,heating", "status=Heizen", "status=heat,heating", {u"pump"_s, u"thermostat"_s});
        row("status=deep_sleep", "status=deep_sleep", "status=\"Deep sleep\"", {u"odd"_s});
        row("family=battery", "family=Batterie", "family=batterie", {u"idle"_s, u"in"_s, u"lost"_s, u"out"_s});
        row("freshness:lastKnown", "freshness:\"letzter stand\"", "freshness:Dernier", {u"lost"_s});
        row("attention:noSync", "attention:\"Letzter Stand\"", "attention:\"Dernier état connu\"", {u"lost"_s});
        row("attention=noSync", "attention=\"Letzter Stand\"", "attention=\"Dernier état connu\"", {u"lost"_s});
        row("available:no", "available:nein", "available:non", {u"lost"_s});
        row("active:yes", "active:ja", "active:oui", {u"thermostat"_s});
        row("mode=heat", "mode=Heizen", "mode=heat", {u"pump"_s, u"thermostat"_s});
        row("can:charge", "can:Laden", "can:Charger", {u"in"_s});
        row("can:charge.power>=3kw", "can:laden.power>=3kw", "can:charger.power>=3kw", {u"in"_s});
        row("-status=charging family=battery", "-status=Lädt family=Batterie", "-status=\"En charge\" family=Batterie",
            {u"idle"_s, u"lost"_s, u"out"_s});
    }
    void aWordOfTheApiIsTheSameInEveryLanguage()
    {
        QFETCH(QString, source);
        QFETCH(QString, inGerman);
        QFETCH(QString, inFrench);
        QFETCH(QStringList, ids);
        Fleet english;
        QCOMPARE(english.found(source), ids);
        for (const auto &[words, typed] : {std::pair{&german, inGerman}, std::pair{&french, inFrench}}) {
            const Language language(*words);
            Fleet fleet;
            QCOMPARE(fleet.found(source), ids);
            QCOMPARE(fleet.found(typed), ids);
            // And is kept as the API says it.
            const QString kept = fleet.list.storedQuery().text();
            for (const QString &word : *words)
                QVERIFY2(word == u"Offline"_s || !kept.contains(word, Qt::CaseInsensitive), qPrintable(kept));
            QCOMPARE(english.found(kept), ids);
        }
    }

    // Part of a word that is shown cannot be said in the API's words: what is kept names them.
    void partOfAWordIsKeptAsTheWordsItMeant()
    {
        const auto stored = [](Fleet &fleet, const QString &typed) {
            (void)fleet.found(typed);
            return fleet.list.storedQuery().text();
        };
        QString kept;
        QStringList ids;
        {
            const Language language(german);
            Fleet fleet;
            ids = fleet.found(u"status:läd"_s);
            QCOMPARE(ids, (QStringList{u"in"_s, u"out"_s}));
            kept = stored(fleet, u"status:läd"_s);
            QCOMPARE(kept, u"status=charging,discharging"_s);
            QCOMPARE(stored(fleet, u"-family:batt"_s), u"-family:batt"_s); // in both
            QCOMPARE(stored(fleet, u"(status:läd OR level>60%) tag:*"_s),
                     u"(status=charging,discharging OR level>60%) tag:*"_s);
            QCOMPARE(stored(fleet, u"lädt"_s), u"lädt"_s); // a free word is not a word of the language of queries
        }
        Fleet fleet;
        QCOMPARE(fleet.found(kept), ids);
        // As it always was: inside of the device's own word too, whatever is shown.
        QCOMPARE(fleet.found(u"status:charging"_s), (QStringList{u"in"_s, u"lost"_s, u"out"_s}));
        QCOMPARE(fleet.list.storedQuery().text(), u"status:charging"_s);
    }

    // What the API says wins where some language calls another thing so.
    void theWordOfTheApiWins()
    {
        const Language language({{u"Idle"_s, u"charging"_s}, {u"Charging"_s, u"Idle"_s}});
        Fleet fleet;
        QCOMPARE(fleet.found(u"status=charging"_s), QStringList{u"in"_s});
        QCOMPARE(fleet.found(u"status=idle"_s), QStringList{u"idle"_s});
    }

    void aSavedViewOutlivesTheLanguage()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"views.json"_s);
        const QString shared = folder.filePath(u"shared.json"_s);
        {
            const Language language(german);
            Fleet fleet;
            SavedViews views(fleet.list, file);
            fleet.list.toggleChoice(u"status=charging"_s);
            QVERIFY(views.save(u"Laden"_s, u"cards"_s, {}));
            QCOMPARE(fleet.found(u"status:Entl"_s), QStringList{u"out"_s});
            QVERIFY(views.save(u"Entladen"_s, u"cards"_s, {}));
            QCOMPARE(views.exportTo(QUrl::fromLocalFile(shared), {}), QString());
        }
        const Language language(french);
        Fleet fleet;
        SavedViews views(fleet.list, file);
        QVERIFY(views.open(u"Laden"_s));
        QCOMPARE(fleet.list.ids(), QStringList{u"in"_s});
        QVERIFY(views.open(u"Entladen"_s));
        QCOMPARE(fleet.list.ids(), QStringList{u"out"_s});
        SavedViews others(fleet.list, {});
        QCOMPARE(others.importFrom(QUrl::fromLocalFile(shared)), QString());
        QCOMPARE(others.data(others.index(0), SavedViews::CountRole), 1);
    }

    // Files of earlier releases hold the word that was shown.
    void earlierFilesAreUnderstood()
    {
        QJsonArray array;
        for (const auto &[name, query] : {std::pair{u"english"_s, u"status=\"Last known\""_s},
                                          {u"german"_s, u"status=\"Letzter Stand\""_s},
                                          {u"unknown"_s, u"status=\"Deep sleep\""_s},
                                          {u"broken"_s, u"chargeRate>3kwh"_s}})
            array.append(QJsonObject{{u"name"_s, name}, {u"query"_s, query}});
        const QByteArray text = QJsonDocument(QJsonObject{{u"ampsFleetViews"_s, 1}, {u"views"_s, array}}).toJson();
        const Language language(german);
        const auto views = SavedViews::fromJson(text);
        QVERIFY(views);
        QCOMPARE(views->at(0).query, u"status=lastKnown"_s);
        QCOMPARE(views->at(1).query, u"status=lastKnown"_s);
        QCOMPARE(views->at(3).query, u"chargeRate>3kwh"_s);
        Fleet fleet;
        QCOMPARE(fleet.found(views->at(2).query), QStringList{u"odd"_s});
        QCOMPARE(fleet.list.storedQuery().text(), u"status=deep_sleep"_s);
    }

    void theLanguageChangesUnderneath()
    {
        Fleet fleet;
        FacetListModel facets;
        facets.setList(&fleet.list);
        const auto facet = [&facets](const QString &choice) {
            for (int row = 0; row < facets.rowCount(); ++row) {
                if (facets.data(facets.index(row), FacetListModel::ChoiceRole) == choice)
                    return facets.data(facets.index(row), FacetListModel::LabelRole).toString();
            }
            return QString();
        };
        {
            const Language language(german);
            fleet.list.retranslate();
            facets.refresh();
            QCOMPARE(facet(u"status=charging"_s), u"Lädt"_s);
            QCOMPARE(facet(u"status=heat"_s), u"Heizen (heat)"_s);
            QCOMPARE(facet(u"can:charge"_s), u"Laden"_s);
            QCOMPARE(facet(u"family=battery"_s), u"Batterie"_s);
            // A facet is on, however it was said, and can be taken off again.
            QCOMPARE(fleet.found(u"status=LÄDT"_s), QStringList{u"in"_s});
            QVERIFY(fleet.list.hasChoice(u"status=charging"_s));
            QCOMPARE(fleet.list.choices(), QStringList{u"status=charging"_s});
            fleet.list.toggleChoice(u"status=idle"_s);
            QCOMPARE(fleet.list.searchText(), u"status=charging,idle"_s);
            QCOMPARE(fleet.found(u"status:läd"_s), (QStringList{u"in"_s, u"out"_s}));
        }
        const Language language(french);
        fleet.list.retranslate();
        facets.refresh();
        QCOMPARE(fleet.list.searchText(), u"status=charging,discharging"_s);
        QCOMPARE(fleet.list.count(), 2);
        QCOMPARE(facet(u"status=charging"_s), u"En charge"_s);
        // What says the same in both stays as it was typed.
        QCOMPARE(fleet.found(u"status = idle"_s), QStringList{u"idle"_s});
        fleet.list.retranslate();
        QCOMPARE(fleet.list.searchText(), u"status = idle"_s);
    }

    void completionShowsWhatIsReadAndPutsWhatIsMeant()
    {
        const Language language(german);
        Fleet fleet;
        const auto at = [&fleet](const QString &text) {
            const auto all = QueryCompletion::at(text, text.size(), fleet.list.columns().vocabulary());
            return all.isEmpty() ? QueryProposal() : all.first();
        };
        QCOMPARE(at(u"status=lä"_s).label, u"charging"_s);
        QCOMPARE(at(u"status=lä"_s).detail, u"Lädt"_s);
        QCOMPARE(at(u"status=lä"_s).text, u"status=charging "_s);
        QCOMPARE(at(u"status=charg"_s).detail, u"Lädt"_s);
        QCOMPARE(at(u"family:batterie"_s).text, u"family:battery "_s);
        QCOMPARE(at(u"can:Lad"_s).text, u"can:charge "_s);
        QCOMPARE(at(u"attention:letz"_s).text, u"attention:noSync "_s);
        QCOMPARE(at(u"available:n"_s).detail, u"nein"_s);
        QCOMPARE(at(u"active:j"_s).text, u"active:yes "_s);
        QCOMPARE(at(u"mode:hei"_s).text, u"mode:heat "_s);
        QCOMPARE(at(u"entl"_s).text, u"status:discharging "_s);
    }

    void groupsAndCellsShowWhatIsRead()
    {
        const Language language(german);
        Fleet fleet;
        FleetTable table;
        table.setList(&fleet.list);
        FleetGroups groups;
        groups.setTable(&table);
        groups.setBy(u"status"_s);
        QStringList heads;
        for (int row = 1; row < groups.rowCount(); ++row)
            heads << groups.data(groups.index(row), FleetTable::GroupLabelRole).toString() + u'|' + groups.queryOf(row);
        heads.sort();
        QVERIFY(heads.contains(u"Lädt|status=charging"_s));
        QVERIFY(heads.contains(u"Heizen (heat)|status=heat"_s));
        QVERIFY(heads.contains(u"Heizen (heating)|status=heating"_s));
        table.setLayout(u"id:100 mode:100 active:100"_s);
        const auto cells = table.data(table.index(fleet.list.rowOf(u"thermostat"_s), 0), FleetTable::CellsRole);
        QCOMPARE(cells.toStringList().mid(0, 3), (QStringList{u"thermostat"_s, u"Heizen"_s, u"ja"_s}));
        // A file is read by programs: values as the API spells them, like the names of the columns.
        const QByteArray csv = table.rowsAs(RowWriter::Form::Csv);
        QVERIFY2(csv.contains("thermostat,heat,yes"), csv.constData());
        PaletteModel palette;
        palette.setList(&fleet.list);
        palette.setText(u"entlädt"_s);
        bool isFound = false;
        for (int row = 0; row < palette.rowCount(); ++row)
            isFound = isFound || palette.data(palette.index(row), PaletteModel::TargetRole) == u"status=discharging"_s;
        QVERIFY(isFound);
    }
};

QTEST_GUILESS_MAIN(TestQueryWords)
#include "tst_querywords.moc"
