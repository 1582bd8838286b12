#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ./dev without building anything: it parses, explains itself, refuses what it does not know, works from any directory,
# and sees which packages are missing. usage: tst_dev_script.sh ROOT
set -u
root=$1
failures=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

expect() { # expect "what" CODE PATTERN command...   PATTERN is looked for in both outputs
    local what=$1 code=$2 pattern=$3 output status
    shift 3
    output=$("$@" 2>&1)
    status=$?
    if [ "$status" -ne "$code" ]; then
        echo "FAIL: $what: exit code $status instead of $code: $output"
    elif ! grep -Eq -- "$pattern" <<< "$output"; then
        echo "FAIL: $what: nothing like '$pattern' in: $output"
    else
        echo "ok: $what"
        return
    fi
    failures=$((failures + 1))
}

expect "the script parses" 0 '' bash -n "$root/dev"
expect "continuous integration's script parses" 0 '' sh -n "$root/.ci/run"
expect "continuous integration runs ./dev test" 0 '^exec ./dev test$' cat "$root/.ci/run"
expect "help names every command" 0 'package .*build/packages' "$root/dev" help
for command in run build test bench lint package; do
    expect "help explains $command" 0 "^  $command " "$root/dev" help
done
expect "no command is help" 0 '^usage: ./dev COMMAND' "$root/dev"
expect "an unknown command is wrong usage" 2 "no command 'frobnicate'" "$root/dev" frobnicate
expect "lint refuses what it does not know" 2 "lint knows" "$root/dev" lint --frobnicate
cd "$scratch" || exit 1
ln -s "$root/dev" here
expect "it works through a link from elsewhere" 0 '^usage: ./dev COMMAND' ./here help

# A machine with one package missing, made of two stand-ins for the package tools.
mkdir tools
cat > tools/dpkg-query << 'END'
#!/bin/sh
for name; do case $name in -W | -f | *'{'* | ninja-build) ;; qt6-svg-dev:*) ;; *) echo "ii $name" ;; esac; done
exit 1
END
cat > tools/apt-cache << 'END'
#!/bin/sh
for name; do case $name in policy) ;; qt6-svg-plugins) echo "N: Unable to locate package $name" >&2 ;; *) echo "$name:"; echo "  Candidate: 1" ;; esac; done
END
chmod +x tools/*
expect "a missing package is named, and only that" 1 'missing packages \(DEV_NO_INSTALL is set\): ninja-build$' \
    env PATH="$scratch/tools:$PATH" DEV_NO_INSTALL=1 "$root/dev" build

# The floor of the charts: a script that lies there counts only with a browser, and only in the version that is asked for.
uplot() { # uplot VERSION PATH   with `dev` read, not run
    local script
    # shellcheck disable=SC2016
    script=$(env PATH="$2" bash -c '. "$0" help > /dev/null; build=$1; logs=$1/logs; uplot_version=$2; find_uplot' \
        "$root/dev" "$scratch/build" "$1" 2> errors) || { cat errors; return 1; }
    echo "script: ${script#"$scratch/"}"
}
mkdir -p bare browser "$scratch/build/uplot-1.2.3/node_modules/uplot/dist"
touch "$scratch/build/uplot-1.2.3/node_modules/uplot/dist/uPlot.iife.min.js"
for tool in bash cat cut dirname env grep mkdir readlink sed tail tr; do ln -s "$(command -v "$tool")" "bare/$tool"; done
cp -P bare/* browser/
printf '#!/bin/sh\n' > browser/chromium
chmod +x browser/chromium
expect "uPlot's script is found" 0 '^script: build/uplot-1.2.3/.*/uPlot.iife.min.js$' uplot 1.2.3 "$scratch/browser"
expect "without a browser it is no floor" 0 '^script: $' uplot 1.2.3 "$scratch/bare"
expect "another version is not taken for it" 0 '^script: $' uplot 1.2.4 "$scratch/browser"

[ "$failures" -eq 0 ] || echo "$failures checks failed"
exit $((failures > 0))
