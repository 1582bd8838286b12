#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The pictures of the manual, made by the program itself on a fleet that is always the same.
#
# usage: make_pictures.sh AMPS_FLEET [OUT]         (OUT: pictures, beside this)
set -euo pipefail
[ $# -ge 1 ] && [ -x "$1" ] || { sed -n 3,5p "$0" | cut -c3- >&2; exit 2; }
fleet=$(realpath "$1")
out=${2:-$(dirname "$0")/pictures}
mkdir -p "$out"
AMPS_FLEET_HOME=$(mktemp -d)
export AMPS_FLEET_HOME XDG_RUNTIME_DIR=$AMPS_FLEET_HOME QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 TZ=UTC
chmod 0700 "$AMPS_FLEET_HOME"
trap 'rm -rf "$AMPS_FLEET_HOME"' EXIT

picture() { # picture NAME PAGE [OPTIONS]
    local name=$1 page=$2
    shift 2
    "$fleet" --demo --seed 1 --start 2026-06-12T09:00:00Z --size 1200x750 --theme light --language en --page "$page" \
        --screenshot "$out/$name.png" "$@"
    echo "$out/$name.png"
}
picture fleet fleet
picture device device:first:battery
picture history history
picture confirmation confirm:first:charge
picture inspector inspector
picture palette palette
# The first window is that of somebody without a profile.
"$fleet" --size 1200x750 --theme light --language en --page onboarding --screenshot "$out/first-window.png"
echo "$out/first-window.png"
