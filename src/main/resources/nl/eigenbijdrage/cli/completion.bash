# Completion of eigen-bijdrage for bash, made by: eigen-bijdrage completion bash

# Offers the words that begin with what was typed.
_eigen_bijdrage_offer() {
  local typed=$1 word
  shift
  for word in "$@"; do
    if [[ $word == "$typed"* ]]; then COMPREPLY+=("$word"); fi
  done
}

# Offers names with blanks in them; readline then quotes them.
_eigen_bijdrage_names() {
  compopt -o filenames 2>/dev/null
  _eigen_bijdrage_offer "$@"
}

# Offers files (-f) or folders (-d).
_eigen_bijdrage_files() {
  local name
  compopt -o filenames 2>/dev/null
  while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen "$1" -- "$2")
}

# Offers what can follow an option; fails when the option takes no value.
_eigen_bijdrage_value() {
  local typed=$2
  case $1 in
@VALUES@
  *) return 1 ;;
  esac
}

_eigen_bijdrage() {
  local typed=${COMP_WORDS[COMP_CWORD]} before='' command='' i
  COMPREPLY=()
  if ((COMP_CWORD > 0)); then before=${COMP_WORDS[COMP_CWORD - 1]}; fi
  # Bash makes a word of the sign of equality in --option=value.
  if [[ $typed == = ]]; then
    typed=''
  elif [[ $before == = ]]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  typed=${typed#[\"\']}
  typed=${typed//\\/}

  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command/${COMP_WORDS[i]}" in
@COMMANDS@
    esac
  done

  if _eigen_bijdrage_value "$command $before" "$typed"; then return; fi
  case $command in
@OPTIONS@
  esac
  # Options are offered to who asks for them, or when there is nothing else to offer.
  if [[ $typed == -* || (-z $typed && ${#COMPREPLY[@]} -eq 0) ]]; then
    _eigen_bijdrage_offer "$typed" "$@"
  fi
}

complete -F _eigen_bijdrage eigen-bijdrage
