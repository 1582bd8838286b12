// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

Q_LOGGING_CATEGORY(lcContract, "fleet.contract", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "fleet.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSession, "fleet.session", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDevices, "fleet.devices", QtInfoMsg)
Q_LOGGING_CATEGORY(lcActions, "fleet.actions", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHistory, "fleet.history", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "fleet.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "fleet.sandbox", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "fleet.app", QtInfoMsg)
