// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundledesk.h"

#include "deviceexplanation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace fleet {

namespace {
// Enough to see what led to a trouble; a fleet's sweeps would fill a file that nobody reads.
constexpr int devicesAtMost = 50;
constexpr qint64 largestBundle = 64ll * 1024 * 1024;
} // namespace

QVariant TextLines::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return QString::fromUtf8(m_lines.at(index.row()));
}

void TextLines::setText(const QByteArray &text)
{
    beginResetModel();
    m_lines = text.isEmpty() ? QList<QByteArray>() : text.split('\n');
    endResetModel();
}

struct BundleDesk::Opened
{
    SupportBundle bundle;
    QString name;
    RequestLog log{nullptr, 100'000, 256 * 1024 * 1024};
    std::unique_ptr<InspectorModel> requests;
};

BundleDesk::BundleDesk(Sources sources, QObject *parent) : QObject(parent), m_sources(std::move(sources)) { }

BundleDesk::~BundleDesk() = default;

void BundleDesk::setDeviceId(const QString &id)
{
    if (m_deviceId == id)
        return;
    m_deviceId = id;
    Q_EMIT choiceChanged();
}

void BundleDesk::setHidesIds(bool hides)
{
    if (m_hidesIds == hides)
        return;
    m_hidesIds = hides;
    Q_EMIT choiceChanged();
}

void BundleDesk::setWithBodies(bool with)
{
    if (m_withBodies == with)
        return;
    m_withBodies = with;
    Q_EMIT choiceChanged();
}

void BundleDesk::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    Q_EMIT choiceChanged();
}

void BundleDesk::prepare()
{
    SupportBundle bundle;
    bundle.madeAt = m_sources.clock.nowUtc();
    bundle.applicationVersion = QCoreApplication::applicationVersion();
    bundle.platform = u"%1, Qt %2"_s.arg(QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()));
    bundle.environmentWord = environmentWord;
    bundle.host = m_sources.host;
    bundle.note = m_note;

    QList<DeviceId> about;
    if (!m_deviceId.isEmpty())
        about.append(DeviceId(m_deviceId));
    const auto &records = m_sources.requests.records();
    for (const RequestRecord &record : records) {
        const DeviceId id = RequestMeaning::of(record).deviceId;
        if (!m_deviceId.isEmpty() && id.text() != m_deviceId)
            continue;
        bundle.requests.append(record);
        if (!m_withBodies) {
            bundle.requests.last().requestBody.clear();
            bundle.requests.last().answerBody.clear();
        }
        if (!id.isEmpty() && !about.contains(id) && about.size() < devicesAtMost)
            about.append(id);
    }

    Redactor redactor(m_hidesIds ? Redactor::Ids::Hidden : Redactor::Ids::Kept);
    if (m_hidesIds) {
        // Every id that is known, not only those told about: bodies of lists name them all.
        for (const DeviceId &id : m_sources.devices.ids())
            redactor.learn(id.text(), u"device"_s);
        for (const ActionId &id : m_sources.actions.ids()) {
            redactor.learn(id.text(), u"action"_s);
            if (const ActionPtr action = m_sources.actions.action(id))
                redactor.learn(action->deviceId.text(), u"device"_s);
        }
    }
    for (const DeviceId &id : std::as_const(about)) {
        redactor.learn(id.text(), u"device"_s);
        bundle.devices.append({id.text(), explain(id.text())});
    }
    m_deviceCount = int(bundle.devices.size());
    m_requestCount = int(bundle.requests.size());
    m_bytes = bundle.toBytes(redactor);
    m_preview.setText(m_bytes);
    Q_EMIT previewChanged();
}

QString BundleDesk::save(const QUrl &file) const
{
    QSaveFile out(file.isLocalFile() ? file.toLocalFile() : file.path());
    if (!out.open(QIODevice::WriteOnly) || out.write(m_bytes) != m_bytes.size() || !out.commit())
        return tr("The bundle could not be written: %1.").arg(out.errorString());
    return {};
}

QString BundleDesk::suggestedName() const
{
    return u"amps-fleet-support-%1-%2.json"_s.arg(environmentWord.toLower(),
                                                  m_sources.clock.nowUtc().toString(u"yyyyMMdd-HHmmss"_s));
}

QString BundleDesk::open(const QUrl &file)
{
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.path();
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return tr("The file cannot be read: %1.").arg(in.errorString());
    if (in.size() > largestBundle)
        return tr("The file is larger than any support bundle.");
    auto bundle = SupportBundle::fromBytes(in.readAll());
    if (!bundle)
        return bundle.error();
    auto opened = std::make_unique<Opened>();
    opened->bundle = std::move(*bundle);
    opened->name = QFileInfo(path).fileName();
    for (const RequestRecord &record : std::as_const(opened->bundle.requests))
        opened->log.add(record);
    QUrl base;
    base.setScheme(u"https"_s);
    base.setHost(opened->bundle.host);
    opened->requests = std::make_unique<InspectorModel>(opened->log, base);
    // The page lets go of the old model before it is gone.
    const std::unique_ptr<Opened> old = std::exchange(m_opened, std::move(opened));
    Q_EMIT openedChanged();
    return {};
}

void BundleDesk::closeOpened()
{
    const std::unique_ptr<Opened> old = std::exchange(m_opened, nullptr);
    if (old)
        Q_EMIT openedChanged();
}

QString BundleDesk::explain(const QString &deviceId) const
{
    const DeviceId id(deviceId);
    return DeviceExplanation::of(id,
                                 {m_sources.devices.find(id), environmentWord, m_sources.host, m_sources.registry,
                                  m_sources.actions, m_sources.requests, m_sources.clock.nowUtc(),
                                  m_sources.clock.monotonic()});
}

InspectorModel *BundleDesk::openedRequests() const
{
    return m_opened ? m_opened->requests.get() : nullptr;
}

QString BundleDesk::openedTitle() const
{
    return m_opened ? m_opened->name : QString();
}

QString BundleDesk::openedText() const
{
    if (!m_opened)
        return {};
    const SupportBundle &bundle = m_opened->bundle;
    QStringList parts{tr("Made %1 by Amps Fleet %2 on %3, environment %4, %5")
                          .arg(Format().exactTime(bundle.madeAt), bundle.applicationVersion, bundle.platform,
                               bundle.environmentWord, bundle.host)};
    if (!bundle.note.isEmpty())
        parts.append(bundle.note);
    for (const SupportBundle::Told &device : bundle.devices)
        parts.append(device.text);
    return parts.join(u"\n\n"_s);
}

} // namespace fleet
