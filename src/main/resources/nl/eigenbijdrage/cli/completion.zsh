#compdef eigen-bijdrage
# Completion of eigen-bijdrage for zsh, made by: eigen-bijdrage completion zsh

@FUNCTIONS@
# In a folder of $fpath this file is the function itself; sourced, it defines the function.
if [ "$funcstack[1]" = '_eigen-bijdrage' ]; then
  _eigen-bijdrage "$@"
else
  compdef _eigen-bijdrage eigen-bijdrage
fi
