// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <answer.h>
#include <commanddraft.h>
#include <format.h>

#include <QMetaType>
#include <QStringList>
#include <QtQmlIntegration>

namespace fleet {

// One refusal in words for people: what it means, whose turn it is, and one next step.
struct ErrorText
{
    Q_GADGET
    QML_VALUE_TYPE(errorText)
    Q_PROPERTY(QString code MEMBER code FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString explanation MEMBER explanation FINAL)
    Q_PROPERTY(QString whoseTurn MEMBER whoseTurn FINAL)
    Q_PROPERTY(QString nextStep MEMBER nextStep FINAL)
    Q_PROPERTY(QString nextStepKind MEMBER nextStepKind FINAL)
    Q_PROPERTY(QString message MEMBER message FINAL)
    Q_PROPERTY(int httpStatus MEMBER httpStatus FINAL)
    Q_PROPERTY(QString requestId MEMBER requestId FINAL)
    Q_PROPERTY(QString sentText MEMBER sentText FINAL)
    Q_PROPERTY(bool isKnown MEMBER isKnown FINAL)
    Q_PROPERTY(bool isEmpty READ isEmpty FINAL)

public:
    QString code;
    QString title;        // one sentence, no full stop
    QString explanation;  // one or two sentences
    QString whoseTurn;    // "Your turn", "The customer's turn"
    QString nextStep;     // the label of the button; empty when there is nothing to do
    QString nextStepKind; // useValue resolve pullNow relink wait sendAnother trySandbox checkKey followUp none
    QString message;      // the API's own words
    int httpStatus = 0;   // 0: the refusal was found here, or stands on an action
    QString requestId;
    QString sentText;     // what is known about the device having been told
    bool isKnown = false; // false: the catalogue has no entry, everything is shown as it came

    bool isEmpty() const { return title.isEmpty(); }
    bool operator==(const ErrorText &) const = default;
};

// What the sentences may lean on.
struct ErrorContext
{
    Family family;
    const Device *device = nullptr; // as it was when the form was opened; for "it declared 5.0 kW"
    QString command;
    Format format = Format();
};

// The words for every error code of contract.md section 10, in one table. Codes are never sent to people alone, and an
// unknown code is shown whole. Stateless; any thread.
class ErrorCatalogue
{
public:
    // The codes that have an entry of their own.
    static QStringList codes();
    static ErrorText explain(const ApiError &error, int httpStatus, const ErrorContext &context = {});
    // A refusal found before sending reads like the API's own.
    static ErrorText explain(const DraftIssue &issue, const ErrorContext &context = {});
    // The error that stands on a failed action.
    static ErrorText explainAction(const QString &code, const QString &message, const ErrorContext &context = {});

    // "over 3.6", "under 10", "no such parameter": beside a field.
    static QString shortText(const QString &code, const ErrorDetails &details, const Format &format);
    // The nearest value that would be taken; empty when no single one is.
    static std::optional<double> nearestValid(const ErrorDetails &details);
};

} // namespace fleet
