#!/bin/sh
# How long one answer takes, next to a bare Hello World on the same Java: in one run, in turn, as a ratio.
#
#   src/bench/start.sh [--bin LAUNCHER] [--runs N]
#
# Without --bin it installs into a temporary folder first. Milliseconds differ per machine; the ratios are what counts.
set -eu

bin=
runs=40
while [ $# -gt 0 ]; do
  case $1 in
  --bin) bin=$2 && shift 2 ;;
  --runs) runs=$2 && shift 2 ;;
  *) sed -n '2,6s/^# \{0,1\}//p' "$0" >&2 && exit 2 ;;
  esac
done

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

if [ -z "$bin" ]; then
  "$here/../../install.sh" --prefix "$work/prefix" >/dev/null 2>"$work/log" || { cat "$work/log" >&2 && exit 1; }
  bin=$work/prefix/bin/eigen-bijdrage
fi

# What the launcher runs: its lines home='...' and lib='...'.
eval "$(grep -E '^(home|lib)=' "$bin")"
# shellcheck disable=SC2154 # set by the line above
archive=$lib/eigen-bijdrage.jsa
[ -s "$archive" ] || { echo "$bin has no archive: nothing to compare" >&2 && exit 1; }

# A launcher that is the same but for the folder of the jar and the archive.
launcher_for() {
  mkdir -p "$work/$1"
  cp "$lib/eigen-bijdrage.jar" "$work/$1/"
  sed "s|^lib=.*|lib='$work/$1'|" "$bin" >"$work/$1/launcher"
  chmod +x "$work/$1/launcher"
}
launcher_for without
launcher_for updated
cp "$archive" "$work/updated/"
sed -i.old "s|^made_by=.*|made_by='an older Java'|" "$work/updated/launcher"
launcher_for damaged
head -c 1000000 "$archive" >"$work/damaged/eigen-bijdrage.jsa"

cat >"$work/Hello.java" <<'EOF'
class Hello {
  public static void main(String[] args) {
    System.out.println("Hello World");
  }
}
EOF
# shellcheck disable=SC2154 # home was set by the same line as lib
"$home/bin/javac" -d "$work" "$work/Hello.java"

java=$home/bin/java
"$java" -version 2>&1 | head -n 1
question='bereken --huishouden alleen --leeftijd 80 --datum 2026-03-15'
# shellcheck disable=SC2086 # the words of one question
"$java" "$here/Turns.java" "$runs" \
  'Hello World' "$java" -Xshare:auto -cp "$work" Hello -- \
  'with archive' "$bin" $question -- \
  'without archive' "$work/without/launcher" $question -- \
  'after a Java update' "$work/updated/launcher" $question -- \
  'archive damaged' "$work/damaged/launcher" $question
