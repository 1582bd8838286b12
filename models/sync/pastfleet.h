// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pastpages.h"

#include <devicelistmodel.h>
#include <devicestore.h>
#include <history.h>
#include <manualclock.h>
#include <primitiveregistry.h>

#include <QObject>
#include <QtQmlIntegration>

#include <deque>
#include <memory>
#include <optional>

namespace fleet {

// The whole fleet as it was at a minute that has passed, from our own recordings: rows like those of the present, with
// ages as they were then. What it makes has no commands and knows no gate, so nothing can be sent from here. GUI
// thread; the recordings are read and taken apart in the history's own, a part of the fleet at a time: first the rows
// that stand at the top now, then all others. Between two parts the window is drawn, and a newer wish begins anew, so
// that a large fleet follows a scrubber, too. Borrows history, registry and the present fleet (for models and local
// names, which are not recorded); all outlive it.
class PastFleet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for each window")
    // A DeviceListModel; as QObject, since the tools for QML do not look into other modules.
    Q_PROPERTY(QObject *fleet READ rows CONSTANT FINAL)
    Q_PROPERTY(double atMs READ atMs NOTIFY wanted FINAL)        // that is asked for; NaN: none yet
    Q_PROPERTY(double shownMs READ shownMs NOTIFY shown FINAL)   // that the rows stand for; NaN: none yet
    Q_PROPERTY(int devices READ devices NOTIFY shown FINAL)      // known by then
    Q_PROPERTY(int recorded READ recorded NOTIFY shown FINAL)    // of these, with a reading that still held
    Q_PROPERTY(double newestMs READ newestMs NOTIFY shown FINAL) // of the newest reading before; NaN: none
    Q_PROPERTY(QString problem READ problem NOTIFY shown FINAL)  // empty: none
    Q_PROPERTY(bool isWaiting READ isWaiting NOTIFY waitingChanged FINAL)

public:
    PastFleet(History &history, const PrimitiveRegistry &registry, const DeviceStore &present,
              QObject *parent = nullptr);
    ~PastFleet() override;

    // Only the latest wish counts.
    Q_INVOKABLE void show(double atMs);
    Q_INVOKABLE void forget(); // no rows are kept of a page that nobody looks at

    DeviceListModel *fleet() { return &m_list; }
    QObject *rows() { return &m_list; }
    double atMs() const { return m_wantedMs ? double(*m_wantedMs) : notReported; }
    double shownMs() const { return m_shownMs ? double(*m_shownMs) : notReported; }
    int devices() const { return m_devices; }
    int recorded() const { return m_recorded; }
    double newestMs() const { return m_newestMs; }
    QString problem() const { return m_problem; }
    bool isWaiting() const { return m_isWaiting; }

    // The window is never kept waiting for longer than it takes to put so many devices into their rows.
    static constexpr int mostAtOnce = 100;

Q_SIGNALS:
    void wanted();
    void shown();
    void waitingChanged();

private:
    using Slice = PastPages::Slice;
    using Question = std::function<StoreResult<Slice>(SampleStore &, PastPages &, const PastPages::Pass &)>;
    void begin();
    void ask(Question question);
    void takeSome();
    void end(const Slice &last);

    History &m_history;
    const DeviceStore &m_present;
    ManualClock m_clock;
    DeviceStore m_store;
    DeviceListModel m_list;
    std::shared_ptr<PastPages> m_pages;   // at work in the history's thread; null: nothing was asked for yet
    QHash<DeviceId, QString> m_newModels; // that the present knows and the pages do not yet
    // The pass over the fleet that is under way.
    quint64 m_pass = 0;
    qint64 m_passMs = 0;
    quint64 m_passSerial = 0;
    std::deque<Slice> m_read; // and on its way into the rows
    std::optional<qint64> m_wantedMs;
    std::optional<qint64> m_shownMs;
    bool m_isWaiting = false;
    int m_devices = 0;
    int m_recorded = 0;
    double m_newestMs = notReported;
    QString m_problem;
};

} // namespace fleet
