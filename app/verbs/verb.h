// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <apiclient.h>
#include <connection.h>
#include <fieldvalue.h>

#include <QObject>
#include <QTextStream>

#include <memory>
#include <optional>

namespace fleet {

// Standard output for answers, standard error for diagnostics: a pipe gets nothing but answers.
class Terminal
{
public:
    Terminal();
    // One line of JSON.
    void say(const Fields &line);
    void say(const QString &line);
    void complain(const QString &text);
    // What was asked for, what came instead, and the request to name to support.
    void complain(const NetError &error, const QString &what);
    // What a run leaves with that is done: where a line of its answer could not be written, that is said here, and
    // done becomes partly done. What it did outside is done all the same.
    ExitCode end(ExitCode code);

private:
    QTextStream m_out;
    QTextStream m_err;
    bool m_isLost = false;
};

// What a verb works with. Borrowed parts outlive the verb.
struct VerbSetup
{
    CommandLine options;
    Terminal &terminal;
    Clock &clock;
    Random &random;
    // Present when the verb's entry asks for one. Its key goes where it is moved and nowhere else.
    std::optional<Connection> connection;
};

// One run of one verb without a window. Begins in start(), goes on in the event loop, and ends with finished(), exactly
// once. No verb holds a push port: nothing here can write to the API.
class Verb : public QObject
{
    Q_OBJECT
public:
    virtual void start() = 0;

Q_SIGNALS:
    void finished(fleet::ExitCode code);
};

// A verb that reads from the API: the client, and the words for it.
class ReadingVerb : public Verb
{
    Q_OBJECT
protected:
    explicit ReadingVerb(VerbSetup setup);
    Clock &clock() const { return m_clock; }
    // Families to ask: those of --family beside the known ones.
    QList<Family> families() const;

    CommandLine m_options;
    Terminal &m_terminal;
    const ApiKey::Class m_keyClass;
    ApiClient m_client;

private:
    Clock &m_clock;
};

ExitCode exitCodeOf(const NetError &error);

} // namespace fleet
