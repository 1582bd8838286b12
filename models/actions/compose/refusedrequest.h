// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <answer.h>
#include <commanddraft.h>

#include <QMetaType>
#include <QtQmlIntegration>

namespace fleet {

// What went over the wire when a command was refused, laid out for people: the request, the answer, and the lines of
// either that the refusal is about.
struct RefusedRequest
{
    Q_GADGET
    QML_VALUE_TYPE(refusedRequest)
    Q_PROPERTY(QString line MEMBER line FINAL)
    Q_PROPERTY(QString request MEMBER request FINAL)
    Q_PROPERTY(QList<int> requestMarks MEMBER requestMarks FINAL)
    Q_PROPERTY(QString answer MEMBER answer FINAL)
    Q_PROPERTY(QList<int> answerMarks MEMBER answerMarks FINAL)
    Q_PROPERTY(QString declared MEMBER declared FINAL)
    Q_PROPERTY(QString requestId MEMBER requestId FINAL)
    Q_PROPERTY(bool isEmpty READ isEmpty FINAL)

public:
    QString line;    // "POST /battery/device_abc123"
    QString request; // its body; marks are line numbers, from 0
    QList<int> requestMarks;
    QString answer; // the error of the answer; what the device declares is folded
    QList<int> answerMarks;
    QString declared; // the declaration that came with it, whole; empty when none did
    QString requestId;

    bool isEmpty() const { return line.isEmpty(); }
    bool operator==(const RefusedRequest &) const = default;
};

// Pure. `answer` is the body as it came and may be anything.
RefusedRequest refusedRequest(const FrozenRequest &request, const QByteArray &answer, const ApiError &error);

} // namespace fleet
