// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmemory.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace fleet {

ViewMemory::ViewMemory(DeviceListModel &list, QString file, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_file(std::move(file))
{
    QFile in(m_file.path());
    if (!m_file.path().isEmpty() && in.open(QIODevice::ReadOnly)) {
        const QJsonObject kept = QJsonDocument::fromJson(in.read(1 << 20)).object();
        m_show = kept.value(u"show"_s).toString();
        m_layout = kept.value(u"columns"_s).toString();
        m_groupBy = kept.value(u"groupBy"_s).toString();
        m_colorBy = kept.value(u"colorBy"_s).toString();
        m_matrixOf = kept.value(u"matrixOf"_s).toString();
        m_list.show(m_list.searchText(),
                    {kept.value(u"sortKey"_s).toString(), kept.value(u"isDescending"_s).toBool(),
                     kept.value(u"isAttentionFirst"_s).toBool(true)});
    }
    m_written = text();
    m_timer.setSingleShot(true);
    m_timer.setInterval(2s);
    const auto later = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&m_file, &KeptFile::written, this, [this] {
        if (!m_file.problem().isEmpty())
            m_written.clear(); // so that the next time tries again
        const QString problem
            = m_file.problem().isEmpty() ? QString() : tr("The view could not be kept: %1").arg(m_file.problem());
        if (std::exchange(m_problem, problem) != problem)
            Q_EMIT problemChanged();
    });
    connect(&m_timer, &QTimer::timeout, this, &ViewMemory::save);
    connect(this, &ViewMemory::changed, this, later);
    connect(&m_list, &DeviceListModel::sortChanged, this, later);
}

ViewMemory::~ViewMemory()
{
    save();
}

QByteArray ViewMemory::text() const
{
    return QJsonDocument(QJsonObject{{u"show"_s, m_show},
                                     {u"columns"_s, m_layout},
                                     {u"groupBy"_s, m_groupBy},
                                     {u"colorBy"_s, m_colorBy},
                                     {u"matrixOf"_s, m_matrixOf},
                                     {u"sortKey"_s, m_list.sortKey()},
                                     {u"isDescending"_s, m_list.isSortDescending()},
                                     {u"isAttentionFirst"_s, m_list.isAttentionFirst()}})
        .toJson();
}

void ViewMemory::save()
{
    m_timer.stop();
    const QByteArray now = text();
    if (now == m_written)
        return;
    m_written = now;
    m_file.write(now);
}

} // namespace fleet
