// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicedetail.h"

#include "devicerecord.h"
#include "familylook.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

namespace {

// Lists longer than this stay closed until somebody opens them.
constexpr int mostOpenMembers = 8;

} // namespace

DeviceDetail::DeviceDetail(QObject *parent) : QObject(parent) { }

DeviceDetail::~DeviceDetail() = default;

void DeviceDetail::setList(DeviceListModel *list)
{
    if (list == m_list)
        return;
    if (m_list) {
        m_list->disconnect(this);
        m_list->store().disconnect(this);
    }
    m_list = list;
    m_tick.cancel();
    if (m_list) {
        connect(&m_list->store(), &DeviceStore::changed, this, [this](const ChangeSet &changes) {
            const DeviceId id(m_deviceId);
            for (const QList<DeviceId> *ids :
                 {&changes.added, &changes.changed, &changes.gone, &changes.returned, &changes.removed}) {
                if (ids->contains(id)) {
                    refresh();
                    return;
                }
            }
        });
        connect(m_list, &DeviceListModel::orderChanged, this, &DeviceDetail::refreshNeighbours);
        armTick();
    }
    Q_EMIT listChanged();
    refresh();
    refreshNeighbours();
}

void DeviceDetail::setDeviceId(const QString &deviceId)
{
    if (deviceId == m_deviceId)
        return;
    m_deviceId = deviceId;
    m_opened.clear();
    m_acknowledged.clear();
    Q_EMIT deviceIdChanged();
    refresh();
    refreshNeighbours();
}

void DeviceDetail::armTick()
{
    m_tick = m_list->clock().callAfter(1s, [this] {
        if (!m_list)
            return;
        armTick();
        if (!m_stored)
            return;
        if (Freshness::of(*m_stored, m_list->clock().monotonic()).grade != m_fresh.grade)
            refresh();
        else
            Q_EMIT aged();
    });
}

const Format &DeviceDetail::format() const
{
    return m_list->registry().format();
}

QDateTime DeviceDetail::now() const
{
    return m_list->clock().nowUtc();
}

void DeviceDetail::refresh()
{
    m_stored = m_list && !m_deviceId.isEmpty() ? m_list->store().find(DeviceId(m_deviceId)) : nullptr;
    const DeviceDrawing drawn = std::move(m_drawing);
    m_drawing = {};
    m_fresh = {};
    if (m_stored) {
        m_fresh = Freshness::of(*m_stored, m_list->clock().monotonic());
        m_drawing = m_list->registry().draw(*m_stored, m_fresh);
    }
    refreshFields();
    m_settings.update(m_stored ? m_list->registry().settingRows(*m_stored->device) : QList<SettingRow>());
    if (drawn.gauges != m_drawing.gauges)
        Q_EMIT gaugesChanged();
    Q_EMIT changed();
    Q_EMIT aged();
}

void DeviceDetail::refreshFields()
{
    if (!m_stored) {
        m_fields.update({});
        return;
    }
    QList<FieldRow> rows = m_list->registry().rows(*m_stored, m_fresh, now(), [this](const QString &path, int members) {
        const auto opened = m_opened.constFind(path);
        return opened == m_opened.cend() ? members > 0 && members <= mostOpenMembers : *opened;
    });
    for (FieldRow &row : rows) {
        if (m_acknowledged.contains(row.name))
            row.isNew = false;
    }
    m_fields.update(rows);
}

void DeviceDetail::refreshNeighbours()
{
    const QString previous = m_list && !m_deviceId.isEmpty() ? m_list->previousInList(m_deviceId) : QString();
    const QString next = m_list && !m_deviceId.isEmpty() ? m_list->nextInList(m_deviceId) : QString();
    if (previous == m_previousId && next == m_nextId)
        return;
    m_previousId = previous;
    m_nextId = next;
    Q_EMIT neighboursChanged();
}

void DeviceDetail::toggleField(const QString &name)
{
    for (const FieldRow &row : m_fields.values()) {
        if (row.name == name && row.openable) {
            m_opened.insert(name, !row.isOpen);
            refreshFields();
            return;
        }
    }
}

void DeviceDetail::acknowledgeNew()
{
    QStringList names;
    for (const FieldRow &row : m_fields.values()) {
        if (row.isNew) {
            names.append(row.name);
            m_acknowledged.insert(row.name);
        }
    }
    if (names.isEmpty())
        return;
    refreshFields();
    Q_EMIT fieldsMet(family(), names);
}

QString DeviceDetail::family() const
{
    return m_stored ? m_stored->device->family.path() : QString();
}

QString DeviceDetail::familyLabel() const
{
    return m_stored ? FamilyLook::label(m_stored->device->family) : QString();
}

QString DeviceDetail::familyIcon() const
{
    return m_stored ? FamilyLook::icon(m_stored->device->family) : QString();
}

QString DeviceDetail::familyColor() const
{
    return m_stored ? FamilyLook::colorName(m_stored->device->family) : QString();
}

bool DeviceDetail::isKnownFamily() const
{
    return m_stored && m_stored->device->family.isKnown();
}

QString DeviceDetail::familyNotice() const
{
    if (!m_stored || isKnownFamily())
        return {};
    return tr("%1 is a family this app has not met before.").arg(family());
}

QString DeviceDetail::model() const
{
    return m_stored ? m_stored->device->metadata.model.text() : QString();
}

QString DeviceDetail::vendor() const
{
    return m_stored ? m_stored->device->vendor.text() : QString();
}

QString DeviceDetail::title() const
{
    return m_stored ? DeviceSentence::title(*m_stored) : m_deviceId;
}

QVariantList DeviceDetail::gauges() const
{
    QVariantList gauges;
    for (const GaugeSpec &gauge : m_drawing.gauges)
        gauges.append(QVariant::fromValue(gauge));
    return gauges;
}

QStringList DeviceDetail::overTexts() const
{
    QStringList texts;
    for (const GaugeSpec &gauge : m_drawing.gauges) {
        if (!gauge.overText.isEmpty())
            texts.append(gauge.overText);
    }
    return texts;
}

int DeviceDetail::fieldCount() const
{
    return int(std::count_if(m_fields.values().cbegin(), m_fields.values().cend(),
                             [](const FieldRow &row) { return row.depth == 0; }));
}

QString DeviceDetail::settingsAgeText() const
{
    if (!m_stored || !m_stored->settingsReceived || m_settings.rowCount() == 0)
        return {};
    const auto age = m_list->clock().monotonic() - m_stored->settingsReceived->monotonic;
    return tr("read %1 ago").arg(format().age(std::chrono::duration_cast<std::chrono::seconds>(age)));
}

QString DeviceDetail::sentence() const
{
    if (!m_list || !m_stored)
        return {};
    return DeviceSentence::of(*m_stored, Freshness::of(*m_stored, m_list->clock().monotonic()), m_list->registry(),
                              now());
}

QString DeviceDetail::accessibleText() const
{
    if (!m_list || !m_stored)
        return {};
    return DeviceSentence::spoken(*m_stored, Freshness::of(*m_stored, m_list->clock().monotonic()), m_list->registry(),
                                  m_drawing, now());
}

QString DeviceDetail::lastActionText() const
{
    return m_list && m_stored ? DeviceSentence::lastAction(*m_stored, format(), m_list->clock().monotonic())
                              : QString();
}

QString DeviceDetail::lastActionState() const
{
    return m_stored && m_stored->device->lastAction ? m_stored->device->lastAction->state.text() : QString();
}

QString DeviceDetail::lastActionIcon() const
{
    return m_stored ? DeviceSentence::actionIcon(m_stored->device->lastAction) : QString();
}

QString DeviceDetail::lastActionError() const
{
    return m_stored && m_stored->device->lastAction ? m_stored->device->lastAction->errorCode.text() : QString();
}

QString DeviceDetail::lastActionMessage() const
{
    return m_stored && m_stored->device->lastAction ? m_stored->device->lastAction->errorMessage : QString();
}

QString DeviceDetail::lastActionId() const
{
    return m_stored && m_stored->device->lastAction ? m_stored->device->lastAction->id.text() : QString();
}

QString DeviceDetail::source() const
{
    return m_stored ? m_fresh.sourceName() : QString();
}

double DeviceDetail::ageSeconds() const
{
    if (m_list && m_stored) {
        if (const auto age = Freshness::of(*m_stored, m_list->clock().monotonic()).age)
            return double(*age / 1s);
    }
    return std::numeric_limits<double>::quiet_NaN();
}

QString DeviceDetail::ageGrade() const
{
    return m_fresh.gradeName();
}

QDateTime DeviceDetail::pulledAt() const
{
    return m_stored ? m_stored->device->sync.lastPulledAt.value_or(QDateTime()) : QDateTime();
}

bool DeviceDetail::available() const
{
    return m_stored && m_fresh.isAvailable;
}

QString DeviceDetail::freshnessText() const
{
    return m_list && m_stored ? Freshness::of(*m_stored, m_list->clock().monotonic()).text(format(), now()) : QString();
}

QString DeviceDetail::pulledText() const
{
    if (!m_list || !m_stored)
        return {};
    const Sync &sync = m_stored->device->sync;
    const QString available = !sync.available ? tr("sync not reported")
        : *sync.available                     ? tr("sync available")
                                              : tr("sync not available");
    return sync.lastPulledAt ? tr("Pulled %1, %2").arg(format().time(*sync.lastPulledAt, now()), available)
                             : tr("Pull time not reported, %1").arg(available);
}

QString DeviceDetail::notice() const
{
    return m_list && m_stored ? m_fresh.notice(format(), now()) : QString();
}

bool DeviceDetail::gone() const
{
    return m_stored && m_stored->gone;
}

bool DeviceDetail::offline() const
{
    return m_stored && m_stored->fault;
}

QString DeviceDetail::offlineCode() const
{
    return offline() ? m_stored->fault->code : QString();
}

QString DeviceDetail::requestId() const
{
    return offline() ? m_stored->fault->requestId.text() : QString();
}

QStringList DeviceDetail::commands() const
{
    QStringList verbs;
    if (m_stored && m_stored->device->commands) {
        for (const CommandCapability &command : m_stored->device->commands->entries)
            verbs.append(command.command);
    }
    return verbs;
}

QStringList DeviceDetail::conflictStrategies() const
{
    QStringList texts;
    if (m_stored && m_stored->device->conflictStrategies) {
        for (const ConflictStrategy &strategy : *m_stored->device->conflictStrategies)
            texts.append(strategy.text());
    }
    return texts;
}

bool DeviceDetail::isReadOnly() const
{
    return m_stored && m_stored->device->family.isReadOnly();
}

QString DeviceDetail::whyNoCommands() const
{
    return m_stored ? DeviceSentence::whyNoCommands(*m_stored->device) : QString();
}

QString DeviceDetail::attention() const
{
    return m_stored
        ? attention::name(attention::first(attention::reasonsOf(*m_stored, m_fresh, m_list->clock().monotonic())))
        : QString();
}

QStringList DeviceDetail::issues() const
{
    QStringList texts;
    if (m_stored) {
        for (const FieldIssue &issue : m_stored->device->issues)
            texts.append(tr("%1 should be %2 and is %3").arg(issue.path, issue.expected, issue.found));
    }
    return texts;
}

QString DeviceDetail::rawJson() const
{
    return m_stored ? QString::fromUtf8(toJson(deviceRecord(*m_stored->device), true)) : QString();
}

QString DeviceDetail::previousId() const
{
    return m_previousId;
}

QString DeviceDetail::nextId() const
{
    return m_nextId;
}

} // namespace fleet
