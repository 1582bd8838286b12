// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <history.h>

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <memory>

namespace fleet {

// The last day of each device that is on screen, as a few numbers: its level, or its temperature, or its power. What
// is asked for within a moment becomes one question to the store, answered in the store's own thread; a row that is
// flung past costs nothing but its name. GUI thread. Borrows the history.
class Sparklines : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("One for each window")
    // Rises when there is something new to be had; a binding that names it asks again.
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL)

public:
    explicit Sparklines(History &history, QObject *parent = nullptr);

    int revision() const { return m_revision; }
    // 48 half hours, the newest last, as shares of what the line spans (percent: of a hundred); NaN: not known. Empty
    // until it is there. `revision` is only there to be named.
    Q_INVOKABLE QList<double> valuesOf(const QString &deviceId, int revision = 0);

    int questions() const { return m_questions; }

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QList<double> values;
        qint64 askedMs = 0;
    };
    struct Fields; // which field stands for a family; the store's thread alone touches it
    void ask();

    History &m_history;
    QHash<QString, Line> m_lines;
    QStringList m_wanted; // the newest wish last
    QTimer m_soon;
    bool m_isWaiting = false;
    int m_revision = 0;
    int m_questions = 0;
    std::shared_ptr<Fields> m_fields;
};

} // namespace fleet
