#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: with_keyring.sh PROGRAM [ARGUMENTS]
# Runs the program on a session bus of its own with an unlocked, empty gnome-keyring, and again without any: the
# program is told which by its environment (FLEET_KEYRING=real|none|hanging). All of them must succeed.
set -euo pipefail

for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "with_keyring: $tool is not installed" >&2; exit 1; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
chmod 700 "$home"
# QtKeychain chooses libsecret by the desktop; without one named it would look for KWallet first on some systems.
export HOME=$home XDG_DATA_HOME=$home/data XDG_RUNTIME_DIR=$home XDG_CURRENT_DESKTOP=GNOME
unset AMPS_FLEET_HOME DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS

# A bus whose only services are those that are started by hand: none is activated from the computer's own files.
cat > "$home/empty-bus.conf" <<'END'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
END

FLEET_KEYRING=real dbus-run-session -- bash -c '
    printf "\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    "$@"' bash "$@"
FLEET_KEYRING=none dbus-run-session --config-file="$home/empty-bus.conf" -- "$@"
FLEET_KEYRING=hanging dbus-run-session --config-file="$home/empty-bus.conf" -- "$@"
