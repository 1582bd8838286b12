// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"
#include "writeenvironment.h"

#include <commanddraft.h>

#include <QDateTime>

#include <memory>

namespace fleet {

// What a person has seen and confirmed, and the only thing that can be pushed. Only the gate makes one. Moved, never
// copied: one confirmation is at most one push. What was moved from is spent and must not be asked for anything.
class ConfirmedCommand
{
public:
    ConfirmedCommand(ConfirmedCommand &&) noexcept = default;
    ConfirmedCommand &operator=(ConfirmedCommand &&) noexcept = default;
    ConfirmedCommand(const ConfirmedCommand &) = delete;
    ConfirmedCommand &operator=(const ConfirmedCommand &) = delete;

    bool isSpent() const { return !m_content; }
    // Unique per confirmation; the journal, the audit log and the tracker know it by this.
    const QString &intentId() const { return m_content->intentId; }
    Operation operation() const { return m_content->operation; }
    const WriteDraft &draft() const { return m_content->draft; }
    // Byte for byte what the person was shown.
    const FrozenRequest &request() const { return m_content->request; }
    // The environment that was shown. Whoever sends refuses when it is not the one that it would reach.
    const WriteEnvironment &environment() const { return m_content->environment; }
    const QDateTime &confirmedAt() const { return m_content->confirmedAt; } // UTC
    const QString &reason() const { return m_content->reason; }             // what the person noted, may be empty

private:
    friend class ConfirmationGate;
    struct Content
    {
        QString intentId;
        Operation operation;
        WriteDraft draft;
        FrozenRequest request;
        WriteEnvironment environment;
        QDateTime confirmedAt;
        QString reason;
    };
    explicit ConfirmedCommand(Content content) : m_content(std::make_unique<Content>(std::move(content))) { }

    std::unique_ptr<const Content> m_content;
};

} // namespace fleet
