// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devicelistmodel.h"
#include "fuzzymatch.h"
#include "rowlistmodel.h"

#include <QPointer>

namespace fleet {

// One thing that the palette can lead to. It opens something; nothing in it sends.
struct PaletteRow
{
    QString kind;   // "command", "device", "setting", "page", ... ; says how `target` is to be read
    QString target; // a verb, an id, a page's name
    QString group;  // key of its section
    QString title;
    QString detail;
    QString titleMarked; // the same as styled text, with what was typed in <b>
    QString detailMarked;
    QString hint; // at the right
    QString iconName;
    QString family; // of a device: draws its tile
    QString keys;   // the shortcut that leads there too
    bool operator==(const PaletteRow &) const = default;
};

// What the command palette offers for what was typed: the commands and settings of the device on screen, devices, what
// the application itself has (`entries`), and ways to filter the fleet. Ranked; GUI thread; borrows the list.
class PaletteModel : public KeyedListModel<PaletteRow>
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole + 1,
        TargetRole,
        GroupRole,
        TitleRole,
        DetailRole,
        TitleMarkedRole,
        DetailMarkedRole,
        HintRole,
        IconNameRole,
        FamilyRole,
        KeysRole
    };
    Q_ENUM(Role)

    explicit PaletteModel(QObject *parent = nullptr);

    DeviceListModel *list() const { return m_list; }
    void setList(DeviceListModel *list);
    QString deviceId() const { return m_deviceId; }
    void setDeviceId(const QString &id);
    QString text() const { return m_text; }
    void setText(const QString &text);
    QVariantList entries() const { return m_entries; }
    void setEntries(const QVariantList &entries);
    int count() const { return rowCount(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // What a section is called; "Commands for Powerwall 2".
    Q_INVOKABLE QString groupTitle(const QString &group) const;

    Q_INVOKABLE void retranslate() { refresh(); }

Q_SIGNALS:
    void changed();
    void countChanged();

protected:
    QString keyOf(const PaletteRow &row) const override { return row.kind + u'\n' + row.target; }
    QList<int> changedRoles(const PaletteRow &before, const PaletteRow &now) const override;

private:
    struct Candidate
    {
        PaletteRow row;
        FuzzyMatch::Tier tier = FuzzyMatch::Tier::Start;
        int score = 0;
        int missing = 0;       // of the typed words
        bool isAlways = false; // shown, however little it fits
    };

    void refresh();
    // Whether some typed word fits the title, the detail or the further words, and how many do not. Nothing typed:
    // fits.
    bool rank(Candidate &candidate, const QString &words = {}) const;
    void addDeviceEntries(QList<Candidate> &found) const;
    QList<Candidate> devices() const;
    QList<Candidate> filters() const;
    QString detailOf(DeviceListModel::Slot slot) const;

    QPointer<DeviceListModel> m_list;
    QString m_deviceId;
    QString m_text;
    QStringList m_words;
    QVariantList m_entries;
};

// The palette, for QML.
class PaletteSource : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::DeviceListModel *list READ list WRITE setList NOTIFY changed FINAL)
    // The device on screen; empty: none.
    Q_PROPERTY(QString deviceId READ deviceId WRITE setDeviceId NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    // What the application has itself: objects with kind, target, title, and if there is one detail, hint, iconName,
    // keys and words (found by, not shown).
    Q_PROPERTY(QVariantList entries READ entries WRITE setEntries NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
public:
    explicit PaletteSource(QObject *parent = nullptr) : QObject(parent)
    {
        connect(&m_rows, &PaletteModel::changed, this, &PaletteSource::changed);
    }
    DeviceListModel *list() const { return m_rows.list(); }
    void setList(DeviceListModel *list) { m_rows.setList(list); }
    QString deviceId() const { return m_rows.deviceId(); }
    void setDeviceId(const QString &id) { m_rows.setDeviceId(id); }
    QString text() const { return m_rows.text(); }
    void setText(const QString &text) { m_rows.setText(text); }
    QVariantList entries() const { return m_rows.entries(); }
    void setEntries(const QVariantList &entries) { m_rows.setEntries(entries); }
    QAbstractItemModel *rows() { return &m_rows; }
    // What a section is called; "Commands for Powerwall 2".
    Q_INVOKABLE QString groupTitle(const QString &group) const { return m_rows.groupTitle(group); }
    // Of a row as it is now, which the lines on screen may not have followed yet; empty: there is none.
    Q_INVOKABLE QString kindAt(int row) const { return m_rows.values().value(row).kind; }
    Q_INVOKABLE QString targetAt(int row) const { return m_rows.values().value(row).target; }
    Q_INVOKABLE void retranslate() { m_rows.retranslate(); }

Q_SIGNALS:
    void changed();

private:
    PaletteModel m_rows;
};

} // namespace fleet
