// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <apiclient.h>
#include <devicestore.h>
#include <format.h>
#include <primitiveregistry.h>

#include <QObject>
#include <QTextStream>

#include <functional>

namespace fleet {

// The same reads as the window makes, without one: prints to standard output, complains on standard error, ends with an
// exit code. Nothing here can write to the API: it holds no push port.
class Headless : public QObject
{
    Q_OBJECT
public:
    // Takes the connection with its key; `finished` tells when to leave.
    Headless(const CommandLine &options, Connection connection, Clock &clock, Random &random);

    // Begins; everything else happens in the event loop.
    void start();

Q_SIGNALS:
    void finished(fleet::ExitCode code);

private:
    void listFamily(int familyIndex, int offset);
    void printDevice(const DevicePtr &device, const Meta &meta);
    void findDevice(int familyIndex);
    void listActions(int offset);
    void printAction(const ActionPtr &action);
    void doctorHealth();
    void doctorLists(int familyIndex);
    void fail(const NetError &error, const QString &what);
    void say(const QByteArray &line);
    void complain(const QString &text);
    void end(ExitCode code);

    CommandLine m_options;
    Clock &m_clock;
    ApiClient m_client;
    Format m_format;
    PrimitiveRegistry m_registry;
    QList<Family> m_families;
    QTextStream m_out;
    QTextStream m_err;
    int m_printed = 0;
    int m_failedFamilies = 0;
    std::optional<ExitCode> m_firstFailure;
};

ExitCode exitCodeOf(const NetError &error);

} // namespace fleet
