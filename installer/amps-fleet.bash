# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of amps-fleet and amps-sandbox for bash. What it offers is what --help of the installed program says.
_amps_fleet() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} program=${COMP_WORDS[0]} words
    COMPREPLY=()
    case $before in
        --ca-file | --screenshot | --file | --out) mapfile -t COMPREPLY < <(compgen -f -- "$current"); return ;;
        --theme) words='dark light contrast' ;;
        --page) words='fleet fleet:table fleet:map customers actions audit inspector settings onboarding' ;;
        --language) words='en de fr es it nl pl pt ja ar' ;;
        *)
            if [[ $current == -* ]]; then
                words=$("$program" --help 2> /dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u)
            elif [[ $COMP_CWORD -eq 1 && $program == *amps-fleet ]]; then
                words=$("$program" --help 2> /dev/null |
                    sed -n '/^Arguments:/,/^$/p' | tr ',' '\n' | sed -nE 's/^ *(command +)?([a-z]+)( [A-Z].*| [a-z].*)?$/\2/p')
            fi ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _amps_fleet amps-fleet amps-sandbox
