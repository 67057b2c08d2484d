#!/bin/bash
# The packaged newsreaders beside Foyer, on one machine in one run, through a relay that takes out the 40 ms a waiting
# reader pays per answer. Needs slrnpull, suck and the tests' packages (apt-get install slrnpull suck).
. "$(dirname "$0")/common.sh"
start_server
relay_port=$((INN_PORT + 2))
"$bench/relay" "$relay_port" "$INN_PORT" & relay_pid=$!

run_slrnpull() {
    local d=$scratch/slrnpull; rm -rf "$d"; mkdir -p "$d"
    { echo "default 0 0 0"; for g in $groups; do echo "$g 0 0 0"; done; } >"$d/slrnpull.conf"
    timed slrnpull slrnpull -d "$d" -h "127.0.0.1:$relay_port" --no-post
}
run_suck() {
    local d=$scratch/suck; rm -rf "$d"; mkdir -p "$d/d" "$d/t" "$d/m"
    for g in $groups; do echo "$g 0"; done >"$d/d/sucknewsrc"
    timed suck suck 127.0.0.1:"$relay_port" -dd "$d/d" -dt "$d/t" -dm "$d/m" -H -K -c -m -q
}
run_foyer() {
    local d=$scratch/foyer; rm -rf "$d"
    "$foyer" --data "$d" accounts add "nntp://127.0.0.1:$relay_port" --secret ask >/dev/null 2>&1
    "$foyer" --data "$d" forums follow $groups >/dev/null
    timed foyer "$foyer" --data "$d" sync
}
run_floor() { timed floor "$bench/puller" "$relay_port" "$scratch/all" $groups; }

printf '%-10s %8s %8s  %s\n' "through the relay" seconds "peak MiB" "ratio to Foyer"
mine=
for peer in foyer floor slrnpull suck; do
    case $peer in slrnpull | suck) command -v $peer >/dev/null || { printf '%-10s not installed\n' $peer; continue; } ;; esac
    times=; peak=
    for run in $(seq "$RUNS"); do read -r t m < <(run_$peer) || continue 2; times="$times$t "; peak=$m; done
    t=$(tr ' ' '\n' <<<"$times" | grep . | median)
    mine=${mine:-$t}
    printf '%-17s %8s %8s  %s   (%s)\n' $peer "$t" "$peak" "$(ratio "$t" "$mine")" "$times"
done
