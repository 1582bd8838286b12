#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the packed .deb into a bare Debian, starts it there, looks whether everything shows, and removes it again.
#
# usage: try_deb.sh PACKAGE.deb [SUITE]          (as root; needs debootstrap and a network; about two minutes)
#        TRY_ROOT=/path try_deb.sh ...           in a root that is there already; it is not made and not deleted
#
# Not a part of the test suite, since it needs the network. Leaves picture.png and try.log in build/try-deb.
set -euo pipefail

[ $# -ge 1 ] && [ -f "$1" ] || { sed -n 3,8p "$0" | cut -c3- >&2; exit 2; }
[ "$(id -u)" -eq 0 ] || { echo "try_deb: debootstrap and chroot want root" >&2; exit 2; }
deb=$(realpath "$1")
suite=${2:-bookworm}
top=$(cd "$(dirname "$0")/.." && pwd)
out=$top/build/try-deb
mkdir -p "$out"
exec > >(tee "$out/try.log") 2>&1

if [ -n "${TRY_ROOT:-}" ]; then
    root=$TRY_ROOT
else
    root=$(mktemp -d /var/tmp/try-deb.XXXXXX)
    debootstrap --variant=minbase "$suite" "$root" > "$out/debootstrap.log" 2>&1
    cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2> /dev/null || true
fi
mounted=()
leave() {
    local m
    for m in "${mounted[@]}"; do umount "$m" || true; done
    if [ -z "${TRY_ROOT:-}" ] && ! findmnt -R "$root" > /dev/null 2>&1; then rm -rf --one-file-system "$root"; fi
}
trap leave EXIT
if ! mountpoint -q "$root/proc"; then mount -t proc proc "$root/proc"; mounted+=("$root/proc"); fi
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
inside() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
# A person of that Debian, with a home and a runtime folder; no display, no display server, no keyring.
person() {
    chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin /bin/su - fleet-person -s /bin/sh -c \
        "export LANG=C.UTF-8 XDG_RUNTIME_DIR=/home/fleet-person/run; $*"
}
failed=0
check() { # check TEXT COMMAND...
    local text=$1
    shift
    if "$@"; then echo "  ok      $text"; else echo "  FAILED  $text"; failed=1; fi
}

echo "== installing $(basename "$deb") ($(du -h "$deb" | cut -f1)) into a bare Debian $suite"
inside apt-get update > "$out/apt.log" 2>&1
cp "$deb" "$root/tmp/amps-fleet.deb"
start=$(date +%s)
before=$(inside dpkg -l | grep -c '^ii')
inside apt-get install -y --no-install-recommends /tmp/amps-fleet.deb >> "$out/apt.log" 2>&1
after=$(inside dpkg -l | grep -c '^ii')
echo "  $((after - before)) packages in $(($(date +%s) - start)) s; installed size of ours $(inside dpkg-query -W -f='${Installed-Size}' amps-fleet) KiB"
inside sh -c 'id fleet-person > /dev/null 2>&1 || useradd --create-home fleet-person'
inside install -d -m 0700 -o fleet-person -g fleet-person /home/fleet-person/run

echo "== starting it there"
check "says its version" person "amps-fleet --version"
check "the whole user interface loads" person "amps-fleet --demo --self-test"
check "the sandbox server starts" person "timeout 20 sh -c 'amps-sandbox --port 0 > s.txt & p=\$!; for i in 1 2 3 4 5 6 7 8 9 10; do grep -q listening s.txt && break; sleep 0.3; done; kill \$p; grep listening s.txt'"
check "38 devices without a window" person "test \$(amps-fleet fleet --json --demo 2> /dev/null | wc -l) -eq 38"
check "a picture of the fleet" person "amps-fleet --demo --size 1440x900 --screenshot fleet.png"
check "a picture of a device" person "amps-fleet --demo --page device:first:battery --theme light --size 1440x900 --screenshot device.png"
check "nothing said on the way" person "amps-fleet --demo --screenshot again.png 2> said.txt && test ! -s said.txt || { cat said.txt; false; }"
cp "$root"/home/fleet-person/{fleet,device}.png "$out/" 2> /dev/null || true
check "the second start in" person "bash -c 'set -o pipefail; TIMEFORMAT=%R; { time amps-fleet --demo --self-test > self.txt 2>&1; } 2>&1'"
# A run as a person has it, which leaves data behind.
check "a run that keeps something" person "QT_QPA_PLATFORM=offscreen timeout -s TERM 5 amps-fleet --demo; test \$? -eq 124 -o \$? -eq 143 -o \$? -eq 0"
check "manual pages" test -f "$root/usr/share/man/man1/amps-fleet.1.gz"
check "the link handler" grep -q x-scheme-handler/amps-fleet "$root/usr/share/applications/amps-fleet.desktop"

echo "== removing it"
ours=$(inside dpkg -L amps-fleet)
kept=$(cd "$root/home/fleet-person" && find .local .config .cache -type f 2> /dev/null | grep -c . || true)
inside apt-get purge -y amps-fleet >> "$out/apt.log" 2>&1
left=$(while IFS= read -r path; do [ -f "$root$path" ] && echo "$path"; done <<< "$ours" || true)
check "nothing of the package is left${left:+: $left}" test -z "$left"
check "the person's data is left ($kept files)" test "$kept" -gt 0 -a "$(cd "$root/home/fleet-person" && find .local .config .cache -type f 2> /dev/null | grep -c .)" -eq "$kept"
echo "== $([ $failed -eq 0 ] && echo 'all of it works' || echo 'SOMETHING FAILED'); pictures in $out"
exit $failed
