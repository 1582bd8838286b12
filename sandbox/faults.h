// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpserver.h"
#include "result.h"

#include <QList>
#include <QString>

#include <optional>

namespace fleet::sandbox {

// One thing that goes wrong on purpose: NAME[:ARGUMENT][@METHOD or @/path prefix][*COUNT], such as "error500*3",
// "slow:1500", "cut-after@POST" or "unavailable503@/battery*2". Without a count it lasts until it is cleared.
struct Fault
{
    QByteArray name;
    QByteArray argument;
    QByteArray method;     // only requests of this method
    QByteArray pathPrefix; // only requests below this path
    int left = -1;         // requests it will still hit; -1: no end

    QByteArray spec() const;
};

// What the faults do to one request. The first four replace the answer, the next change what happens inside, the last
// how it is sent.
struct FaultEffects
{
    struct Refusal
    {
        int status = 500;
        QByteArray code;
        QByteArray message;
    };
    std::optional<Refusal> refusal;
    bool html = false;
    QByteArray redirect;
    bool cutBefore = false;

    bool wrongEnvironment = false;
    bool conflict = false;
    QByteArray rejectCode;
    QByteArray tightenHow; // "snapshot", "limit" or "silent": how a refusal tells of limits that shrank
    QByteArray failActionCode;

    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds delay{0};
    std::chrono::milliseconds dripInterval{5};
};

// The faults that are switched on, in the order in which they were. Those about devices (offline, stale, newfamily)
// are only remembered here; the server applies them to the world.
class Faults
{
public:
    static Result<Fault, QString> parse(const QString &spec);
    // Name, argument and meaning of each, for --help.
    static QString manual();

    void set(Fault fault); // replaces one of the same name
    void clear() { m_faults.clear(); }
    const QList<Fault> &active() const { return m_faults; }

    // Uses up the counted ones that hit.
    FaultEffects take(const HttpRequest &request);

private:
    QList<Fault> m_faults;
};

} // namespace fleet::sandbox
