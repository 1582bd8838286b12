// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectormodel.h"
#include "supportbundle.h"

#include <clock.h>

#include <QAbstractListModel>
#include <QUrl>
#include <QtQmlIntegration>

#include <memory>

namespace fleet {

// The lines of a text, for a list that shows only those in view.
class TextLines : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{Qt::DisplayRole, "line"}}; }
    void setText(const QByteArray &text);

private:
    QList<QByteArray> m_lines;
};

// Makes support bundles, with a preview of every byte, and opens those that others made, to look at only. GUI thread.
// Borrows what it tells about.
class BundleDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes one per window")
    // Of the bundle to be made. Empty: every device that requests or actions were about; otherwise this one alone.
    Q_PROPERTY(QString deviceId READ deviceId WRITE setDeviceId NOTIFY choiceChanged FINAL)
    Q_PROPERTY(bool hidesIds READ hidesIds WRITE setHidesIds NOTIFY choiceChanged FINAL)
    Q_PROPERTY(bool withBodies READ withBodies WRITE setWithBodies NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY choiceChanged FINAL)
    Q_PROPERTY(QAbstractListModel *preview READ preview CONSTANT FINAL) // one row per line, role "line"
    Q_PROPERTY(double byteCount READ byteCount NOTIFY previewChanged FINAL)
    Q_PROPERTY(int deviceCount READ deviceCount NOTIFY previewChanged FINAL)
    Q_PROPERTY(int requestCount READ requestCount NOTIFY previewChanged FINAL)
    // Of the bundle that is open; null, empty when none is.
    Q_PROPERTY(fleet::InspectorModel *openedRequests READ openedRequests NOTIFY openedChanged FINAL)
    Q_PROPERTY(QString openedTitle READ openedTitle NOTIFY openedChanged FINAL)
    Q_PROPERTY(QString openedText READ openedText NOTIFY openedChanged FINAL)

public:
    struct Sources
    {
        const DeviceStore &devices;
        const PrimitiveRegistry &registry;
        const ActionStore &actions;
        const RequestLog &requests;
        Clock &clock;
        QString host;
    };
    explicit BundleDesk(Sources sources, QObject *parent = nullptr);
    ~BundleDesk() override;

    QString environmentWord; // as the window says it; set by the application

    QString deviceId() const { return m_deviceId; }
    void setDeviceId(const QString &id);
    bool hidesIds() const { return m_hidesIds; }
    void setHidesIds(bool hides);
    bool withBodies() const { return m_withBodies; }
    void setWithBodies(bool with);
    QString note() const { return m_note; }
    void setNote(const QString &note);

    // Gathers what is known now; the preview and the file are these bytes until the next call.
    Q_INVOKABLE void prepare();
    // Writes exactly what the preview shows. Empty on success, otherwise a sentence.
    Q_INVOKABLE QString save(const QUrl &file) const;
    Q_INVOKABLE QString suggestedName() const;
    // Empty on success, otherwise a sentence; what was open stays then.
    Q_INVOKABLE QString open(const QUrl &file);
    Q_INVOKABLE void closeOpened();
    // The text for a ticket.
    Q_INVOKABLE QString explain(const QString &deviceId) const;

    QAbstractListModel *preview() { return &m_preview; }
    const QByteArray &bytes() const { return m_bytes; }
    double byteCount() const { return double(m_bytes.size()); }
    int deviceCount() const { return m_deviceCount; }
    int requestCount() const { return m_requestCount; }
    InspectorModel *openedRequests() const;
    QString openedTitle() const;
    QString openedText() const;

Q_SIGNALS:
    void choiceChanged();
    void previewChanged();
    void openedChanged();

private:
    struct Opened;

    Sources m_sources;
    QString m_deviceId;
    bool m_hidesIds = false;
    bool m_withBodies = true;
    QString m_note;
    QByteArray m_bytes;
    TextLines m_preview;
    int m_deviceCount = 0;
    int m_requestCount = 0;
    std::unique_ptr<Opened> m_opened;
};

} // namespace fleet
