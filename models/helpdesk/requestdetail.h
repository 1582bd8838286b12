// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectormodel.h"

namespace fleet {

// One request in full. Set `inspector` and `number`; everything else follows, and goes when the log lets go of it. GUI
// thread. The key is never here: the log holds no headers, and a copied command names $AMPS_API_KEY.
class RequestDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fleet::InspectorModel *inspector READ inspector WRITE setInspector NOTIFY changed FINAL)
    Q_PROPERTY(double number READ number WRITE setNumber NOTIFY changed FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL) // "POST /battery/device_1"
    Q_PROPERTY(QString startedAt READ startedAt NOTIFY changed FINAL)
    Q_PROPERTY(QString requestId READ requestId NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL) // "422 PARAMETER_OUT_OF_RANGE, 61 ms, try 1"
    Q_PROPERTY(QString tone READ tone NOTIFY changed FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed FINAL) // what came instead of an answer
    Q_PROPERTY(bool isRead READ isRead NOTIFY changed FINAL)
    Q_PROPERTY(QString requestBody READ requestBody NOTIFY changed FINAL)
    Q_PROPERTY(QString answerBody READ answerBody NOTIFY changed FINAL) // indented; long ones only their beginning
    Q_PROPERTY(bool isAnswerShortened READ isAnswerShortened NOTIFY changed FINAL)
    Q_PROPERTY(QString faultyParameter READ faultyParameter NOTIFY changed FINAL) // what the refusal names, or empty
    Q_PROPERTY(QString deviceId READ deviceId NOTIFY changed FINAL)
    Q_PROPERTY(QString curl READ curl NOTIFY changed FINAL)
    Q_PROPERTY(QString wholeAnswer READ wholeAnswer NOTIFY changed FINAL) // as it came, for copying

public:
    using QObject::QObject;

    InspectorModel *inspector() const { return m_inspector; }
    void setInspector(InspectorModel *inspector);
    double number() const { return m_number; }
    void setNumber(double number);

    bool exists() const { return record() != nullptr; }
    QString title() const;
    QString startedAt() const;
    QString requestId() const;
    QString summary() const;
    QString tone() const;
    QString trouble() const;
    bool isRead() const;
    QString requestBody() const;
    QString answerBody() const;
    bool isAnswerShortened() const;
    QString faultyParameter() const;
    QString deviceId() const;
    QString curl() const;
    QString wholeAnswer() const;

Q_SIGNALS:
    void changed();

private:
    const RequestRecord *record() const;

    InspectorModel *m_inspector = nullptr;
    double m_number = -1;
};

} // namespace fleet
