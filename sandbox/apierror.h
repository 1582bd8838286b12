// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace fleet::sandbox {

// A refusal as contract section 10 has them.
struct ApiError
{
    int status = 400;
    QByteArray code;
    QByteArray message;
    QByteArray details; // a JSON object; empty: the member is left out

    bool operator==(const ApiError &) const = default;
};

// Parseable, but outside the vocabulary. The contract knows that such a code exists, not its name.
inline ApiError validationError(const QByteArray &message)
{
    return {400, "VALIDATION_ERROR", message, "{}"};
}

} // namespace fleet::sandbox
