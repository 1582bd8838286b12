// SPDX-License-Identifier: GPL-3.0-or-later
#include "grade.h"

#include <QCoreApplication>

#include <algorithm>

namespace fleet {

namespace {

QString sentence(const char *text, int n = -1)
{
    return QCoreApplication::translate("fleet::Grade", text, nullptr, n);
}

} // namespace

Grade grade(const GradeFacts &facts)
{
    Grade result;
    result.friction = Friction::Click;
    const auto atLeast = [&result](Friction friction) {
        result.friction = std::max(result.friction, friction);
    };
    const bool isLive = facts.environment == EnvironmentKind::Live;
    if (facts.isIrreversible) {
        atLeast(Friction::Type);
        result.reasons.append(sentence(QT_TRANSLATE_NOOP("fleet::Grade", "It cannot be undone.")));
    }
    if (isLive) {
        atLeast(Friction::Hold);
        result.reasons.append(sentence(QT_TRANSLATE_NOOP("fleet::Grade", "LIVE: real equipment.")));
    } else {
        result.reasons.append(sentence(QT_TRANSLATE_NOOP("fleet::Grade", "%1: nothing real is touched."))
                                  .arg(environmentWord(facts.environment)));
    }
    if (facts.deviceCount == 0)
        result.reasons.append(sentence(QT_TRANSLATE_NOOP("fleet::Grade", "Every device of this user.")));
    else if (facts.deviceCount > 1)
        result.reasons.append(
            QCoreApplication::translate("fleet::Grade", "%n device(s) at once.", nullptr, facts.deviceCount));
    if (isLive && (facts.deviceCount == 0 || facts.deviceCount >= manyDevices))
        atLeast(Friction::Type);
    if (facts.isStale) {
        result.reasons.append(facts.rereadFailed
                                  ? sentence(QT_TRANSLATE_NOOP(
                                      "fleet::Grade", "The values shown are old, and reading them again did not work."))
                                  : sentence(QT_TRANSLATE_NOOP("fleet::Grade", "The values shown are old.")));
        // What cannot be seen is not held down in passing.
        if (isLive && facts.rereadFailed)
            atLeast(Friction::Type);
    }
    if (!facts.isIrreversible && facts.runsAtOnce && isLive)
        result.reasons.append(sentence(QT_TRANSLATE_NOOP("fleet::Grade", "It runs at once and cannot be cancelled.")));
    return result;
}

} // namespace fleet
