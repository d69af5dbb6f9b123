$ plenary completion bash
\# bash completion of plenary
_plenary() {
    local candidates
    mapfile -t candidates < <(plenary __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    if [ "${candidates[0]}" = ":file" ]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
    else
        COMPREPLY=("${candidates[@]}")
    fi
}
complete -F _plenary plenary
$ plenary completion zsh
\#compdef plenary
\# zsh completion of plenary
_plenary() {
    local -a candidates
    candidates=("${(@f)$(plenary __complete "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ "${candidates[1]}" == ":file" ]]; then
        _files
    else
        compadd -a candidates
    fi
}
if [ "$funcstack[1]" = "_plenary" ]; then
    _plenary "$@"
else
    compdef _plenary plenary
fi
$ plenary completion fish
\# fish completion of plenary
function __plenary_candidates
    set -l words (commandline -opc) (commandline -ct)
    set -l candidates (plenary __complete $words[2..-1] 2>/dev/null)
    if test "$candidates[1]" = ":file"
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $candidates
    end
end
complete -c plenary -f -a '(__plenary_candidates)'

# What the scripts ask: the words so far, the last one to be completed.
$ plenary load fixtures/ctitf-central-asia -o plan.txt
! Wrote plan.txt
$ plenary __complete me
meeting
$ plenary __complete meeting ""
list
show
propose
confirm
reschedule
move
postpone
cancel
$ plenary __complete meeting show d
dushanbe
$ plenary __complete report attendance -m ""
almaty
ashgabat
bratislava
dushanbe
$ plenary __complete report attendance --by group,m
group,meeting
$ plenary __complete report attendance --fo
--format
$ plenary __complete load ""
:file
$ plenary __complete help e
exit-codes
environment
$ plenary __complete completion z
zsh
$ PLENARY_DB=nowhere.db plenary __complete meeting show ""
