#!/bin/sh
# How long a caseload takes, next to copying the same file token by token and to jq: in turn, as ratios, with memory.
#
#   src/bench/batch.sh [--cases N] [--turns N]
#
# Needs `./install.sh` to work, and jq and /usr/bin/time. Installs into a temporary folder. Only ratios within one turn count.
set -eu

cases=1000000
turns=2
while [ $# -gt 0 ]; do
  case $1 in
  --cases) cases=$2 && shift 2 ;;
  --turns) turns=$2 && shift 2 ;;
  *) sed -n '2,6s/^# \{0,1\}//p' "$0" >&2 && exit 2 ;;
  esac
done

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

"$here/../../install.sh" --prefix "$work/prefix" >/dev/null 2>"$work/log" || { cat "$work/log" >&2 && exit 1; }
bin=$work/prefix/bin/eigen-bijdrage
# What the launcher runs: its lines home='...' and lib='...'.
eval "$(grep -E '^(home|lib)=' "$bin")"
# shellcheck disable=SC2154 # home and lib were set by the line above
"$home/bin/javac" -cp "$lib/eigen-bijdrage.jar" -d "$work" "$here/Caseload.java" "$here/PassThrough.java"
run() { "$home/bin/java" -cp "$lib/eigen-bijdrage.jar:$work" "$@"; }
run Caseload json "$cases" >"$work/cases.jsonl"
run Caseload csv "$cases" >"$work/cases.csv"

# Prints what it measured of a command: seconds of wall clock, of the processor, and MB at most.
measure() {
  name=$1 && shift
  /usr/bin/time -o "$work/time" -f '%e %U %M' "$@" >/dev/null 2>"$work/said" || { cat "$work/said" >&2 && exit 1; }
  read -r wall user memory <"$work/time"
  [ "$name" != pass-through ] || { first=$wall && firstuser=$user; }
  awk -v n="$name" -v w="$wall" -v u="$user" -v m="$memory" -v f="$first" -v g="$firstuser" -v c="$cases" 'BEGIN {
    printf "%-14s %8.1f s %6.2f x  processor %8.1f s %6.2f x  %5d MB  %8d cases/s\n", n, w, w / f, u, u / g, m / 1024, c / w }'
}
turn=1
while [ "$turn" -le "$turns" ]; do
  echo "turn $turn, $cases cases"
  measure pass-through "$home/bin/java" -cp "$lib/eigen-bijdrage.jar:$work" PassThrough "$work/cases.jsonl"
  measure jq jq -c . "$work/cases.jsonl"
  measure 'JSON Lines' "$bin" batch "$work/cases.jsonl"
  measure CSV "$bin" batch "$work/cases.csv"
  turn=$((turn + 1))
done
