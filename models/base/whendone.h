// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <utility>

namespace fleet {

// Calls `then` with the value in the receiver's thread; forgets it if `receiver` goes first. QFuture::then(context)
// asserts in that case on Qt 6.4, hence this. A cancelled future calls nothing.
template <typename T, typename Then>
void whenDone(const QFuture<T> &future, QObject *receiver, Then then)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future);
}

// A future that already has its answer.
template <typename T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace fleet
