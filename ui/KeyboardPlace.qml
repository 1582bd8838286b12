// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the application.
import Fleet.Pages

KeyboardSheet {}
