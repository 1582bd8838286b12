// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettemodel.h"

#include "querywords.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {

constexpr qsizetype mostDevices = 8;
constexpr qsizetype mostFilters = 4;
constexpr qsizetype mostOfAGroup = 10;
constexpr int mostJudgedById = 1000;    // who types what all ids have in common has not finished typing
constexpr qsizetype mostNearly = 3;     // of a section where nothing fits all that was typed
constexpr qsizetype devicesUnasked = 4; // before anything is typed

// Where two sections fit equally well, this is their order.
constexpr std::array<QStringView, 6> groupOrder
    = {u"commands", u"devices", u"customers", u"settings", u"go", u"filters"};

int placeOf(const QString &group)
{
    const auto at = std::find(groupOrder.begin(), groupOrder.end(), group);
    return int(at - groupOrder.begin());
}

QString groupOf(const QString &kind)
{
    if (kind == u"command" || kind == u"device" || kind == u"customer" || kind == u"setting" || kind == u"filter")
        return kind + u's';
    return u"go"_s;
}

// Spans may come from several words; what overlaps is marked once.
QString marked(const QString &text, QList<FuzzyMatch::Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    QString result;
    qsizetype at = 0;
    for (const FuzzyMatch::Span &span : std::as_const(spans)) {
        const qsizetype from = std::max(at, span.from);
        const qsizetype end = span.from + span.length;
        if (end <= from)
            continue;
        result += text.sliced(at, from - at).toHtmlEscaped() + u"<b>"_s + text.sliced(from, end - from).toHtmlEscaped()
            + u"</b>"_s;
        at = end;
    }
    return result + text.sliced(at).toHtmlEscaped();
}

} // namespace

PaletteModel::PaletteModel(QObject *parent) : KeyedListModel(parent) { }

void PaletteModel::setList(DeviceListModel *list)
{
    if (list == m_list)
        return;
    m_list = list;
    Q_EMIT changed();
    refresh();
}

void PaletteModel::setDeviceId(const QString &id)
{
    if (id == m_deviceId)
        return;
    m_deviceId = id;
    Q_EMIT changed();
    refresh();
}

void PaletteModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = FuzzyMatch::words(text);
    Q_EMIT changed();
    refresh();
}

void PaletteModel::setEntries(const QVariantList &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    Q_EMIT changed();
    refresh();
}

bool PaletteModel::rank(Candidate &candidate, const QString &words) const
{
    PaletteRow &row = candidate.row;
    QList<FuzzyMatch::Span> inTitle;
    QList<FuzzyMatch::Span> inDetail;
    bool isByLuck = false; // some word is there letter by letter alone
    candidate.tier = FuzzyMatch::Tier::Start;
    candidate.score = 0;
    candidate.missing = 0;
    for (const QString &word : m_words) {
        const auto title = FuzzyMatch::find(row.title, word);
        auto detail = FuzzyMatch::find(row.detail, word);
        if (detail && detail->tier == FuzzyMatch::Tier::Scattered)
            detail.reset(); // in running text nearly everything is scattered somewhere
        std::optional<FuzzyMatch::Found> best = title;
        int score = title ? title->score : 0;
        if (detail && detail->score * 6 / 10 > score) {
            best = detail;
            score = detail->score * 6 / 10;
        }
        if (!best) {
            const QString target = row.kind == u"device" ? row.target : QString();
            for (const QString &other : {row.hint, target, words}) {
                if (const auto found = FuzzyMatch::find(other, word);
                    found && found->tier != FuzzyMatch::Tier::Scattered) {
                    best = FuzzyMatch::Found{found->tier, found->score / 2, {}};
                    score = best->score;
                    break;
                }
            }
        }
        if (!best) {
            ++candidate.missing;
            continue;
        }
        if (best->tier == FuzzyMatch::Tier::Scattered)
            isByLuck = true;
        // Marked wherever it is written, not only where it counted.
        if (title)
            inTitle += title->spans;
        if (detail)
            inDetail += detail->spans;
        candidate.tier = std::max(candidate.tier, best->tier);
        candidate.score += score;
    }
    if (candidate.missing > 0 && (isByLuck || candidate.missing == m_words.size()))
        return false;
    row.titleMarked = marked(row.title, inTitle);
    row.detailMarked = marked(row.detail, inDetail);
    if (row.group.isEmpty())
        row.group = groupOf(row.kind);
    return true;
}

QString PaletteModel::detailOf(DeviceListModel::Slot slot) const
{
    const StoredDevice *stored = m_list->storedAt(slot);
    if (!stored)
        return {};
    const DeviceDrawing drawing = m_list->registry().draw(*stored, Freshness::of(*stored, m_list->clock().monotonic()));
    QStringList parts{stored->device->vendor};
    if (!drawing.pill.word.isEmpty())
        parts.append(drawing.pill.word.toLower());
    const GaugeSpec gauge = drawing.cardGauge();
    if (gauge.isShown && !gauge.text.isEmpty())
        parts.append(gauge.text);
    parts.removeAll(QString());
    return Format::listed(parts);
}

QList<PaletteModel::Candidate> PaletteModel::devices() const
{
    QList<Candidate> found;
    if (!m_list)
        return found;
    const FleetColumns &columns = m_list->columns();
    const auto rowFor = [&](DeviceListModel::Slot slot) {
        Candidate candidate;
        const StoredDevice *stored = m_list->storedAt(slot);
        candidate.row.kind = u"device"_s;
        candidate.row.target = columns.id(slot);
        candidate.row.title = stored ? DeviceSentence::title(*stored) : columns.id(slot);
        candidate.row.family = stored ? stored->device->family.path() : QString();
        candidate.row.hint = Format::shortId(columns.id(slot), 22);
        return candidate;
    };
    if (m_words.isEmpty()) {
        for (int row = 0; row < std::min<int>(m_list->count(), int(devicesUnasked)); ++row) {
            Candidate candidate = rowFor(m_list->slotAt(row));
            candidate.row.detail = detailOf(m_list->slotAt(row));
            if (rank(candidate))
                found.append(candidate);
        }
        return found;
    }
    // Fifty thousand devices share a few hundred combinations of maker, model and status: each combination is judged
    // once, and its first device speaks for all. Those with a name of their own or found by their id are judged alone.
    struct Verdict
    {
        int missing = std::numeric_limits<int>::max(); // words; that many: does not fit at all
        int score = 0;
        bool fits() const { return missing != std::numeric_limits<int>::max(); }
        bool isBetterThan(const Verdict &other) const
        {
            return missing != other.missing ? missing < other.missing : score > other.score;
        }
    };
    struct Hit
    {
        DeviceListModel::Slot slot;
        Verdict verdict;
    };
    using Kind = std::array<quint32, 4>;
    std::map<Kind, Verdict> judged;
    std::vector<quint8> byId(columns.size(), 0);
    for (const QString &word : m_words)
        columns.markIds(word, byId.data(), 0, columns.size());
    enum class Id { Counts, LeftOut };
    const auto judge = [&](DeviceListModel::Slot slot, Id id) {
        Candidate candidate = rowFor(slot);
        if (id == Id::LeftOut) {
            candidate.row.target.clear();
            candidate.row.hint.clear();
        }
        candidate.row.detail = columns.word(FleetColumns::VendorWords, slot) + u' '
            + columns.word(FleetColumns::PillWords, slot) + u' ' + columns.word(FleetColumns::ModelWords, slot);
        return rank(candidate, columns.word(FleetColumns::FamilyWords, slot))
            ? Verdict{candidate.missing, candidate.score - int(candidate.tier) * 100}
            : Verdict{};
    };
    int judgedById = 0;
    std::vector<Hit> hits;
    for (DeviceListModel::Slot slot = 0; slot < columns.size(); ++slot) {
        if (!columns.isUsed(slot))
            continue;
        Verdict verdict;
        if (columns.locals().contains(slot) || columns.words(FleetColumns::ModelWords)[slot] == 0) {
            verdict = judge(slot, Id::Counts);
        } else {
            const Kind kind{columns.words(FleetColumns::VendorWords)[slot],
                            columns.words(FleetColumns::PillWords)[slot], columns.words(FleetColumns::ModelWords)[slot],
                            columns.words(FleetColumns::FamilyWords)[slot]};
            const auto known = judged.find(kind);
            verdict
                = known != judged.end() ? known->second : judged.emplace(kind, judge(slot, Id::LeftOut)).first->second;
            if (verdict.missing > 0 && byId[slot] && judgedById < mostJudgedById) {
                verdict = judge(slot, Id::Counts);
                ++judgedById;
            }
        }
        if (verdict.fits())
            hits.push_back({slot, verdict});
    }
    const auto lead = hits.begin() + std::min<qsizetype>(mostDevices, qsizetype(hits.size()));
    std::partial_sort(hits.begin(), lead, hits.end(), [&columns](const Hit &a, const Hit &b) {
        return a.verdict.isBetterThan(b.verdict) ? true
            : b.verdict.isBetterThan(a.verdict)  ? false
                                                 : columns.id(a.slot) < columns.id(b.slot);
    });
    for (auto hit = hits.begin(); hit != lead; ++hit) {
        Candidate candidate = rowFor(hit->slot);
        candidate.row.detail = detailOf(hit->slot);
        // What was found by the family's name or the model is shown even though nothing in it is marked.
        const QString words = columns.word(FleetColumns::FamilyWords, hit->slot) + u' '
            + columns.word(FleetColumns::ModelWords, hit->slot) + u' '
            + columns.word(FleetColumns::PillWords, hit->slot);
        if (rank(candidate, words))
            found.append(candidate);
    }
    return found;
}

void PaletteModel::addDeviceEntries(QList<Candidate> &found) const
{
    const auto stored = m_list && !m_deviceId.isEmpty() ? m_list->store().find(DeviceId(m_deviceId)) : nullptr;
    if (!stored)
        return;
    const Format format = m_list->registry().format().asDeclared();
    // The unit stands at both ends where each has its own prefix.
    const auto least = [&format](const ParameterBounds &bounds) {
        const QString unit = bounds.unit.text();
        return format.shownSymbol(unit, *bounds.min) == format.shownSymbol(unit, *bounds.max)
            ? format.number(*bounds.min, unit)
            : format.quantity(*bounds.min, unit);
    };
    if (stored->device->commands) {
        for (const CommandCapability &command : stored->device->commands->entries) {
            QStringList parts;
            for (const ParameterBounds &parameter : command.parameters) {
                if (parameter.min && parameter.max)
                    parts.append(tr("%1 %2 to %3", "a parameter and its bounds: power 0 to 5.0 kW")
                                     .arg(parameter.name, least(parameter),
                                          format.quantity(*parameter.max, parameter.unit.text())));
                else
                    parts.append(parameter.name);
            }
            Candidate candidate;
            candidate.row.kind = u"command"_s;
            candidate.row.target = command.command;
            candidate.row.title = command.command; // as the API spells it
            candidate.row.detail = Format::listed(parts);
            candidate.row.hint = tr("opens the form, asks before sending");
            if (rank(candidate))
                found.append(candidate);
        }
    }
    // Before anything is typed the settings would only push the rest out of sight.
    if (m_words.isEmpty())
        return;
    for (const SettingRow &setting : m_list->registry().settingRows(*stored->device)) {
        if (!setting.editable)
            continue;
        Candidate candidate;
        candidate.row.kind = u"setting"_s;
        candidate.row.target = setting.key;
        candidate.row.title = tr("Set %1", "a setting of the device").arg(setting.label);
        candidate.row.detail = tr("%1 now").arg(setting.text);
        candidate.row.hint = tr("opens the form, asks before sending");
        if (rank(candidate, setting.key))
            found.append(candidate);
    }
}

QList<PaletteModel::Candidate> PaletteModel::filters() const
{
    QList<Candidate> found;
    if (!m_list || m_words.isEmpty())
        return found;
    const QueryVocabulary &vocabulary = m_list->columns().vocabulary();
    const auto add = [&](const QueryVocabulary::Counts &counts, QueryTerm::Key key, const QString &before) {
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            Candidate candidate;
            candidate.row.kind = u"filter"_s;
            candidate.row.target = before + Query::quoted(it.key());
            const QString label = QueryWords::label(key, it.key());
            candidate.row.title = tr("Filter the fleet: %1").arg(label);
            candidate.row.detail = tr("%n device(s)", nullptr, it.value());
            // By the word itself: everybody who types "fleet" means something else.
            const auto fits = [&](const QString &word) {
                const auto isSaid = [&word](const QString &text) {
                    const auto match = FuzzyMatch::find(text, word);
                    return match && match->tier != FuzzyMatch::Tier::Scattered;
                };
                return isSaid(label) || isSaid(it.key());
            };
            const auto missing = m_words.size() - std::count_if(m_words.cbegin(), m_words.cend(), fits);
            if (missing == m_words.size() || !rank(candidate, it.key()))
                continue;
            candidate.missing = std::max(candidate.missing, int(missing));
            found.append(candidate);
        }
    };
    add(vocabulary.statuses, QueryTerm::Key::Status, u"status="_s);
    add(vocabulary.vendors, QueryTerm::Key::Vendor, u"vendor="_s);
    add(vocabulary.verbs, QueryTerm::Key::Can, u"can:"_s);
    add(vocabulary.tags, QueryTerm::Key::Tag, u"tag="_s);
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        if (a.missing != b.missing)
            return a.missing < b.missing;
        return a.score != b.score ? a.score > b.score : a.row.target < b.row.target;
    });
    found.resize(std::min(found.size(), mostFilters));
    // Always there: what was typed, as a search.
    Candidate search;
    search.row.kind = u"filter"_s;
    search.row.group = u"filters"_s;
    search.row.target = m_text.trimmed();
    search.row.title = tr("Search the fleet for “%1”").arg(m_text.trimmed());
    search.row.titleMarked = search.row.title.toHtmlEscaped();
    search.tier = FuzzyMatch::Tier::Scattered;
    search.score = -1;
    search.missing = int(m_words.size());
    search.isAlways = true;
    found.append(search);
    return found;
}

void PaletteModel::refresh()
{
    QList<Candidate> found = devices();
    addDeviceEntries(found);
    for (const QVariant &value : std::as_const(m_entries)) {
        const QVariantMap entry = value.toMap();
        Candidate candidate;
        candidate.row.kind = entry.value(u"kind"_s).toString();
        candidate.row.target = entry.value(u"target"_s).toString();
        candidate.row.title = entry.value(u"title"_s).toString();
        candidate.row.detail = entry.value(u"detail"_s).toString();
        candidate.row.hint = entry.value(u"hint"_s).toString();
        candidate.row.iconName = entry.value(u"iconName"_s).toString();
        candidate.row.keys = entry.value(u"keys"_s).toString();
        // Options and acts are found by typing; the pages are what somebody may want to see named.
        if (m_words.isEmpty() && candidate.row.kind != u"page")
            continue;
        if (rank(candidate, entry.value(u"words"_s).toString()))
            found.append(candidate);
    }
    found += filters();

    struct Group
    {
        int missing = std::numeric_limits<int>::max(); // of its best row
        FuzzyMatch::Tier tier = FuzzyMatch::Tier::Scattered;
        qsizetype count = 0;
    };
    QHash<QString, Group> groups;
    for (const Candidate &candidate : std::as_const(found)) {
        Group &group = groups[candidate.row.group];
        if (candidate.missing < group.missing) {
            group.missing = candidate.missing;
            group.tier = candidate.tier;
        } else if (candidate.missing == group.missing) {
            group.tier = std::min(group.tier, candidate.tier);
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](const Candidate &a, const Candidate &b) {
        if (a.row.group != b.row.group) {
            const Group &first = groups[a.row.group];
            const Group &second = groups[b.row.group];
            if (first.missing != second.missing)
                return first.missing < second.missing;
            return first.tier != second.tier ? first.tier < second.tier : placeOf(a.row.group) < placeOf(b.row.group);
        }
        if (a.missing != b.missing)
            return a.missing < b.missing;
        return a.tier != b.tier ? a.tier < b.tier : a.score > b.score;
    });
    // What fits a part of what was typed is shown, and little of it, where a section has nothing better.
    QList<PaletteRow> rows;
    for (const Candidate &candidate : std::as_const(found)) {
        Group &group = groups[candidate.row.group];
        const qsizetype most = group.missing > 0 ? mostNearly : mostOfAGroup;
        if (candidate.isAlways || (candidate.missing == group.missing && group.count++ < most))
            rows.append(candidate.row);
    }
    setValues(rows);
}

QString PaletteModel::groupTitle(const QString &group) const
{
    if (group == u"commands") {
        const auto stored = m_list ? m_list->store().find(DeviceId(m_deviceId)) : nullptr;
        return stored ? tr("Commands for %1").arg(DeviceSentence::title(*stored)) : tr("Commands");
    }
    if (group == u"devices")
        return tr("Devices");
    if (group == u"customers")
        return tr("Customers");
    if (group == u"settings")
        return tr("Settings of the device");
    if (group == u"filters")
        return tr("Filters");
    return tr("Go to");
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteRow &row = values().at(index.row());
    switch (role) {
    case KindRole:
        return row.kind;
    case TargetRole:
        return row.target;
    case GroupRole:
        return row.group;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case TitleMarkedRole:
        return row.titleMarked;
    case DetailMarkedRole:
        return row.detailMarked;
    case HintRole:
        return row.hint;
    case IconNameRole:
        return row.iconName;
    case FamilyRole:
        return row.family;
    case KeysRole:
        return row.keys;
    default:
        return {};
    }
}

QHash<int, QByteArray> PaletteModel::roleNames() const
{
    return {{KindRole, "kind"},
            {TargetRole, "target"},
            {GroupRole, "group"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {TitleMarkedRole, "titleMarked"},
            {DetailMarkedRole, "detailMarked"},
            {HintRole, "hint"},
            {IconNameRole, "iconName"},
            {FamilyRole, "family"},
            {KeysRole, "keys"}};
}

QList<int> PaletteModel::changedRoles(const PaletteRow &before, const PaletteRow &now) const
{
    QList<int> roles;
    const auto compare = [&](int role, const QString &a, const QString &b) {
        if (a != b)
            roles.append(role);
    };
    compare(GroupRole, before.group, now.group);
    compare(TitleRole, before.title, now.title);
    compare(DetailRole, before.detail, now.detail);
    compare(TitleMarkedRole, before.titleMarked, now.titleMarked);
    compare(DetailMarkedRole, before.detailMarked, now.detailMarked);
    compare(HintRole, before.hint, now.hint);
    compare(IconNameRole, before.iconName, now.iconName);
    compare(FamilyRole, before.family, now.family);
    compare(KeysRole, before.keys, now.keys);
    return roles;
}

} // namespace fleet
