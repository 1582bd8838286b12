// SPDX-License-Identifier: GPL-3.0-or-later
#include "textrefresh.h"

#include <QAbstractItemModel>
#include <QMetaMethod>
#include <QMetaProperty>
#include <QPointer>
#include <QSet>

namespace fleet {

namespace {

// What can hold words. A property that can be written holds what a person put there.
bool holdsText(const QMetaProperty &property)
{
    if (property.isWritable() || !property.hasNotifySignal() || property.notifySignal().parameterCount() > 0)
        return false;
    switch (property.typeId()) {
    case QMetaType::QString:
    case QMetaType::QStringList:
    case QMetaType::QVariantList:
    case QMetaType::QVariantMap:
    case QMetaType::QVariant:
        return true;
    default:
        // Our own small values (gauges, figures) carry texts too.
        return property.typeId() >= QMetaType::User && !(property.metaType().flags() & QMetaType::PointerToQObject);
    }
}

void refresh(QObject *object)
{
    const QMetaObject *type = object->metaObject();
    if (type->indexOfMethod("retranslate()") >= 0)
        QMetaObject::invokeMethod(object, "retranslate");
    if (auto *model = qobject_cast<QAbstractItemModel *>(object); model && model->rowCount() > 0)
        Q_EMIT model->dataChanged(model->index(0, 0), model->index(model->rowCount() - 1, model->columnCount() - 1));
    QSet<int> told;
    for (int i = 0; i < type->propertyCount(); ++i) {
        const QMetaProperty property = type->property(i);
        if (!QByteArrayView(property.enclosingMetaObject()->className()).startsWith("fleet::") || !holdsText(property)
            || told.contains(property.notifySignalIndex()))
            continue;
        told.insert(property.notifySignalIndex());
        property.notifySignal().invoke(object, Qt::DirectConnection);
    }
}

} // namespace

void refreshTexts(const QList<QObject *> &roots)
{
    QSet<QObject *> done;
    const auto once = [&done](QObject *object) {
        if (!object || done.contains(object)
            || (!QByteArrayView(object->metaObject()->className()).startsWith("fleet::")
                && !QByteArrayView(object->metaObject()->superClass()
                                       ? object->metaObject()->superClass()->className()
                                       : "")
                        .startsWith("fleet::")))
            return;
        done.insert(object);
        refresh(object);
    };
    for (QObject *root : roots) {
        once(root);
        // A view that is told anew takes away what it had made for its old rows.
        QList<QPointer<QObject>> owned;
        const QList<QObject *> children = root->findChildren<QObject *>();
        for (QObject *object : children)
            owned.append(object);
        for (const QPointer<QObject> &object : std::as_const(owned))
            once(object);
    }
}

} // namespace fleet
