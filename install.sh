#!/bin/sh
# Builds eigen-bijdrage and installs it; src/docs/bouw.md tells how and why.
set -eu
umask 022
unset CDPATH

java_needed=17
maven_needed=3.6.3
main=nl.eigenbijdrage.cli.Main

usage() {
  cat <<'EOF'
Gebruik: ./install.sh [--prefix MAP] [--ja] [-- OPDRACHT...]
         ./install.sh --test
         ./install.sh --uninstall [--prefix MAP]

Bouwt eigen-bijdrage en zet het op deze computer.
Voorbeeld: ./install.sh -- bereken --huishouden alleen --leeftijd 80

  --prefix MAP    zet het programma in MAP (standaard: ~/.local)
  --ja            installeert Java zonder het te vragen, als dat ontbreekt
  --test          bouwt en draait alle tests, en installeert niets
  --uninstall     haalt het programma weer weg
  --jar BESTAND   installeert deze jar en bouwt niet zelf
  -h, --help      toont deze uitleg
  -- OPDRACHT...  voert daarna eigen-bijdrage uit met deze woorden
                  (met --test: extra woorden voor Maven)
EOF
}

# All talk goes to stderr: stdout is for the program.
say() { printf '%s\n' "$*" >&2; }

die() {
  say "$@"
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# Runs a command out of sight; shows what it said only if it fails.
quietly() {
  "$@" >"$work/log" 2>&1 </dev/null || {
    cat "$work/log" >&2
    return 1
  }
}

# Prints $1 as one word for a shell, whatever is in it.
quote() { printf "'%s'" "$(printf '%s' "$1" | sed "s/'/'\\\\''/g")"; }

# --- Java -----------------------------------------------------------------------------------------------------------

# Prints the feature number (17, 21, ...) of the JDK in folder $1; nothing if there is none.
jdk_version() {
  if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ]; then
    "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
  fi
}

# Prints the folder of the JDK whose javac is on the PATH, behind whatever link or script.
jdk_on_path() {
  if has javac; then
    javac -J-XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
  fi
}

# Sets jdk to the first one that is new enough: JAVA_HOME, PATH, the usual places.
find_jdk() {
  for jdk in "${JAVA_HOME:-}" "$(jdk_on_path)" /usr/lib/jvm/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$jdk" ]; then
      version=$(jdk_version "$jdk")
      if [ "${version:-0}" -ge "$java_needed" ]; then return 0; fi
    fi
  done
  return 1
}

need_jdk() {
  if find_jdk; then return; fi
  say "Op deze computer staat nog geen Java $java_needed of nieuwer (een JDK)."
  if has apt-get; then
    offer_jdk apt "apt-get update && apt-get install $(apt_package)"
  elif has dnf; then
    offer_jdk dnf 'dnf install java-21-openjdk-devel'
  elif has brew; then
    offer_jdk brew 'brew install openjdk@21'
  else
    die "Installeer een JDK, versie $java_needed of nieuwer, en start install.sh opnieuw."
  fi
  find_jdk || die "Java is geïnstalleerd, maar er is geen JDK $java_needed of nieuwer te vinden."
}

# Installs a JDK with package manager $1, if that is allowed; $2 is what a person would type.
offer_jdk() {
  by_hand=$2
  sudo=
  if [ "$1" != brew ] && [ "$(id -u)" != 0 ]; then
    sudo=sudo
    by_hand=$(printf '%s' "$2" | sed 's/^/sudo /; s/&& /\&\& sudo /')
    has sudo || die "Vraag uw beheerder om dit te typen:  $2"
  fi
  allowed "$1" || die "Typ dit, en start daarna install.sh opnieuw:  $by_hand"
  say 'Java wordt geïnstalleerd. Dat duurt een paar minuten.'
  "install_with_$1" || die "Java installeren is niet gelukt. Probeer het zelf:  $by_hand"
}

# True with --ja, or after a yes at the terminal.
allowed() {
  if [ "$yes" = 1 ]; then return 0; fi
  [ -t 0 ] || return 1
  printf '%s' "Zal ik Java nu installeren met $1? [j/n] " >&2
  read -r answer || answer=
  case $answer in [jJyY]*) return 0 ;; esac
  return 1
}

# The JDK package that apt offers; not every release has each. A bare machine has no lists yet: then the usual name.
apt_package() {
  for package in openjdk-21-jdk-headless openjdk-17-jdk-headless openjdk-25-jdk-headless; do
    if apt-cache show "$package" >/dev/null 2>&1; then
      echo "$package"
      return
    fi
  done
  echo default-jdk-headless
}

install_with_apt() {
  quietly ${sudo:+"$sudo"} apt-get -q update &&
    quietly ${sudo:+"$sudo"} env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "$(apt_package)"
}

install_with_dnf() {
  quietly ${sudo:+"$sudo"} dnf -q -y install java-21-openjdk-devel ||
    quietly ${sudo:+"$sudo"} dnf -q -y install java-latest-openjdk-devel
}

install_with_brew() { quietly brew install openjdk@21; }

# --- Maven ----------------------------------------------------------------------------------------------------------

# True if version $1 is $2 or higher, each of three numbers.
at_least() {
  printf '%s\n' "$1" "$2" | awk -F '[.-]' '
    NR == 1 { split($0, have, FS) }
    NR == 2 { for (i = 1; i <= 3; i++) if (have[i] + 0 != $i + 0) exit (have[i] + 0 < $i + 0) }'
}

# Sets maven to the one on the PATH, else to the wrapper, which fetches one into Maven's own folder.
find_maven() {
  JAVA_HOME=$jdk
  export JAVA_HOME
  maven=$source/.mvn/mvnw
  if has mvn; then
    version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
    if [ -n "$version" ] && at_least "$version" "$maven_needed"; then maven=mvn; fi
  fi
}

build_jar() {
  find_maven
  say 'Eigen-bijdrage wordt gebouwd. De eerste keer duurt dat een paar minuten.'
  (cd "$source" && quietly "$maven" -B -q -Dsnel package) || die 'Bouwen is niet gelukt. Hierboven staat waarom.'
  jar=$source/target/snel/eigen-bijdrage.jar
}

run_tests() {
  find_maven
  cd "$source"
  rm -rf "$work"
  exec "$maven" -B verify "$@"
}

# --- Installing -----------------------------------------------------------------------------------------------------

# Everything that is put under the prefix.
installed_files='bin/eigen-bijdrage
lib/eigen-bijdrage/eigen-bijdrage.jar
lib/eigen-bijdrage/eigen-bijdrage.jsa
lib/eigen-bijdrage/mappen
share/bash-completion/completions/eigen-bijdrage
share/zsh/site-functions/_eigen-bijdrage
share/man/man1/eigen-bijdrage.1'

# Java with nothing in the environment that makes it talk or start other code.
plain_java() {
  (
    unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
    exec "$jdk/bin/java" -XX:-UsePerfData -XX:TieredStopAtLevel=1 "$@"
  )
}

# Makes folder $1 and what is missing above it, and remembers which ones are ours to remove.
make_folder() {
  if [ ! -d "$1" ]; then
    make_folder "$(dirname -- "$1")"
    mkdir -- "$1" || die "De map $1 kan niet worden gemaakt. Kies een andere met --prefix."
    printf '%s\n' "$1" >>"$work/mappen"
  fi
}

# Puts file $1 at $2 under the prefix with mode $3. There is the old one or the new one, never half of one.
put() {
  make_folder "$(dirname -- "$prefix/$2")"
  if ! { cp -- "$1" "$prefix/$2.$$" && chmod "$3" "$prefix/$2.$$" && mv -f -- "$prefix/$2.$$" "$prefix/$2"; }; then
    rm -f -- "$prefix/$2.$$"
    die "Het bestand $prefix/$2 kan niet worden geschreven."
  fi
}

# The rates and texts of the jar as files next to it: reading them there spares opening the jar at each start.
put_data() {
  data=$prefix/lib/eigen-bijdrage/gegevens
  mkdir "$work/gegevens"
  if ! { (cd "$work/gegevens" && quietly "$jdk/bin/jar" xf "$prefix/lib/eigen-bijdrage/eigen-bijdrage.jar" rates nl) &&
    find "$work/gegevens/nl" -name '*.class' -exec rm -f {} + &&
    rm -rf -- "$data.$$" && cp -R -- "$work/gegevens" "$data.$$" && rm -rf -- "$data" && mv -- "$data.$$" "$data"; }; then
    rm -rf -- "$data.$$"
    die "De map $data kan niet worden geschreven."
  fi
}

# What the program says of itself, before anything is installed: also the proof that it runs here.
ask_program() {
  if ! { plain_java -jar "$jar" completion "$1" >"$work/$1" 2>"$work/log" </dev/null && [ -s "$work/$1" ]; }; then
    cat "$work/log" >&2
    die "Eigen-bijdrage start niet met de Java in $jdk."
  fi
}

# The commands whose classes go into the archive: what people do most and what goes wrong most.
usual_commands() {
  learn bereken --huishouden alleen --leeftijd 80 --datum 2026-03-15
  learn bereken --huishouden samen --geboortedatum 1950-01-01 --partner-geboortedatum 1959-06-15 --inkomen 21500 --uitleg
  learn bereken --huishouden alleen --leeftijd 80 --datum 2019-03-15 --gemeente Leiden --taal en --json
  learn bereken --huishouden alleen --leeftijd 80 --datum 2024-03-15 --gemeente Deventer
  learn bereken --leeftijd -4 --datum 2026-02-30
  learn tijdlijn --huishouden alleen --leeftijd 80 --jaar 2026
  learn tijdlijn --huishouden alleen --leeftijd 80 --jaar 2026 --json
  learn vraag
  learn aow 1959-06-15
  learn begrip peiljaar
  learn tarieven toon
  learn gemeenten Leiden
  learn --help
  learn bereken --help
  learn --version
}

# Lists the classes that one command loads. One that ends with an error has taught us its classes too.
learn() {
  lessons=$((lessons + 1))
  plain_java -Xshare:auto -XX:DumpLoadedClassList="$work/$lessons.classes" \
    -Deigenbijdrage.gegevens="$prefix/lib/eigen-bijdrage/gegevens" \
    -Xbootclasspath/a:"$prefix/lib/eigen-bijdrage/eigen-bijdrage.jar" "$main" "$@" >/dev/null 2>&1 </dev/null || :
}

# The class-data archive. Newer JDKs number the classes, anew in each list: without numbers the lists go together.
make_archive() {
  lessons=0
  usual_commands
  cat "$work"/*.classes | sed 's/ id: [0-9]*$//' | awk '!/ source: / && !seen[$0]++' >"$work/classes" &&
    plain_java -Xshare:dump -XX:SharedClassListFile="$work/classes" -XX:SharedArchiveFile="$work/jsa" \
      -Xbootclasspath/a:"$prefix/lib/eigen-bijdrage/eigen-bijdrage.jar" "$main" >/dev/null 2>&1 </dev/null &&
    put "$work/jsa" lib/eigen-bijdrage/eigen-bijdrage.jsa 644
}

# Prints the line in which the JDK in folder $1 says exactly which one it is.
java_release() {
  sed -n '/^JAVA_RUNTIME_VERSION=/{p;q;}' "$1/release" 2>/dev/null || :
}

write_launcher() {
  cat >"$work/launcher" <<EOF
#!/bin/sh
# Geschreven door install.sh; opnieuw installeren overschrijft dit bestand.
home=$(quote "$jdk")
made_by=$(quote "$(java_release "$jdk")")
lib=$(quote "$prefix/lib/eigen-bijdrage")
main=$main
EOF
  cat >>"$work/launcher" <<'EOF'
java=$home/bin/java
if ! [ -x "$java" ]; then
  java=java
  command -v java >/dev/null 2>&1 || {
    echo 'Java is niet te vinden. Start install.sh van eigen-bijdrage opnieuw.' >&2
    exit 1
  }
fi
# Given an archive that is gone or of another Java, the JVM would also leave out the one of its own.
archive=
if [ -r "$lib/eigen-bijdrage.jsa" ] && [ -r "$home/release" ]; then
  while read -r line; do
    if [ "$line" = "$made_by" ]; then archive=-XX:SharedArchiveFile=$lib/eigen-bijdrage.jsa; fi
  done <"$home/release"
fi
unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
*[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
*) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac
# Which of stdin, stdout and stderr are terminals, and how wide: Java itself cannot tell them apart.
terminal=
width=
if [ -t 0 ]; then terminal=i; fi
if [ -t 1 ]; then
  terminal=${terminal}o
  { width=$(stty size <&3 2>/dev/null) || width=; } 3>&1
  width=${width#* }
fi
if [ -t 2 ]; then terminal=${terminal}e; fi
case ${1-} in
batch)
  tuning='-XX:+UseSerialGC -Xms40m -Xmn16m -Xmx256m -XX:FreqInlineSize=40'
  # Java's second compiler pays off from some 130,000 cases on. A pipe can hold any number.
  small=
  big=
  for word in "$@" /dev/stdin; do
    if ! [ -f "$word" ]; then continue; fi
    if [ "$(wc -c <"$word")" -gt 25000000 ]; then big=yes; else small=yes; fi
  done
  if [ -z "$big" ] && { [ -n "$small" ] || ! [ -p /dev/stdin ]; }; then
    tuning="$tuning -XX:TieredStopAtLevel=1"
  fi
  ;;
*) tuning='-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1' ;;
esac
# shellcheck disable=SC2086 # several words
exec "$java" -XX:+IgnoreUnrecognizedVMOptions -Xshare:auto ${archive:+"$archive"} \
  -Xlog:disable -XX:-UsePerfData $tuning \
  -Deigenbijdrage.terminal="$terminal" -Deigenbijdrage.breedte="$width" \
  -Deigenbijdrage.gegevens="$lib/gegevens" \
  -Xbootclasspath/a:"$lib/eigen-bijdrage.jar" "$main" "$@"
EOF
}

install_files() {
  for text in bash zsh man; do ask_program "$text"; done
  # Gone before the jar changes: an archive never meets a jar that is not its own.
  rm -f -- "$prefix/lib/eigen-bijdrage/eigen-bijdrage.jsa"
  put "$jar" lib/eigen-bijdrage/eigen-bijdrage.jar 644
  put_data
  put "$work/bash" share/bash-completion/completions/eigen-bijdrage 644
  put "$work/zsh" share/zsh/site-functions/_eigen-bijdrage 644
  put "$work/man" share/man/man1/eigen-bijdrage.1 644
  make_archive || say 'Let op: eigen-bijdrage start hier iets langzamer, want het archief met klassen is niet gelukt.'
  write_launcher
  put "$work/launcher" bin/eigen-bijdrage 755
  if [ -s "$work/mappen" ]; then
    ours=$prefix/lib/eigen-bijdrage/mappen
    if [ -f "$ours" ]; then cat "$ours" - <"$work/mappen" >"$work/all"; else cp "$work/mappen" "$work/all"; fi
    put "$work/all" lib/eigen-bijdrage/mappen 644
  fi
}

uninstall() {
  [ -e "$prefix/lib/eigen-bijdrage/eigen-bijdrage.jar" ] || die "In $prefix staat geen eigen-bijdrage."
  if [ -f "$prefix/lib/eigen-bijdrage/mappen" ]; then cp "$prefix/lib/eigen-bijdrage/mappen" "$work/mappen"; fi
  printf '%s\n' "$installed_files" | while read -r file; do
    rm -f -- "$prefix/$file" || die "Het bestand $prefix/$file kan niet worden weggehaald."
  done
  rm -rf -- "$prefix/lib/eigen-bijdrage/gegevens"
  # Innermost first; a folder in which something else lies stays.
  if [ -f "$work/mappen" ]; then
    sed '1!G;h;$!d' "$work/mappen" | while read -r folder; do rmdir -- "$folder" 2>/dev/null || :; done
  fi
  say "Eigen-bijdrage is weggehaald uit $prefix."
}

# What to type from now on.
tell_path() {
  case :${PATH:-}: in
  *:"$prefix/bin":*)
    [ $# -gt 0 ] || say 'Klaar. Typ nu:  eigen-bijdrage'
    ;;
  *)
    say "Klaar. De map $prefix/bin staat nog niet in uw PATH. Typ dit, of zet het in ~/.profile:"
    say "  export PATH=$(quote "$prefix/bin"):\"\$PATH\""
    ;;
  esac
}

# --- The words on the command line ----------------------------------------------------------------------------------

wrong() {
  say "$1"
  say 'Typ ./install.sh --help voor uitleg.'
  exit 2
}

task=install
prefix=
jar=
yes=0
while [ $# -gt 0 ]; do
  case $1 in
  --prefix | --jar)
    if [ -z "${2-}" ]; then wrong "Bij $1 hoort een naam."; fi
    if [ "$1" = --jar ]; then jar=$2; else prefix=$2; fi
    shift
    ;;
  --prefix=?*) prefix=${1#--prefix=} ;;
  --jar=?*) jar=${1#--jar=} ;;
  --ja) yes=1 ;;
  --test) task=tests ;;
  --uninstall) task=uninstall ;;
  -h | --help)
    usage
    exit 0
    ;;
  --)
    shift
    break
    ;;
  *) wrong "Onbekend: $1" ;;
  esac
  shift
done

if [ -z "$prefix" ]; then
  [ -n "${HOME:-}" ] || wrong 'Uw thuismap is niet bekend. Kies een map met --prefix.'
  prefix=$HOME/.local
fi
case $prefix in /*) ;; *) prefix=$(pwd)/$prefix ;; esac
prefix=${prefix%/}
case $prefix in
*:* | *'
'*) wrong 'In de naam van de map mag geen dubbele punt of nieuwe regel staan: Java kan er dan niets vinden.' ;;
esac
if [ -n "$jar" ]; then [ -f "$jar" ] || wrong "Het bestand $jar bestaat niet."; fi

source=$(cd -- "$(dirname -- "$0")" && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' HUP INT TERM

case $task in
uninstall) uninstall ;;
tests)
  need_jdk
  run_tests "$@"
  ;;
install)
  need_jdk
  if [ -z "$jar" ]; then build_jar; fi
  install_files
  tell_path "$@"
  if [ $# -gt 0 ]; then
    rm -rf "$work"
    exec "$prefix/bin/eigen-bijdrage" "$@"
  fi
  ;;
esac
