#!/bin/bash
# First sync of the seed from a real InterNetNews on loopback, against a bare pipelined puller in the same run; the
# size on disk, the peak of memory, and the unchanged second sync.
. "$(dirname "$0")/common.sh"
start_server

for run in $(seq "$RUNS"); do
    read -r seconds _ < <(timed floor "$bench/puller" "$INN_PORT" "$scratch/all" $groups) || exit 1
    floor="${floor:-}$seconds "
    wire=$(stat -c %s "$scratch/all")
    data=$scratch/data; rm -rf "$data"
    "$foyer" --data "$data" accounts add "nntp://127.0.0.1:$INN_PORT" --secret ask >"$scratch/add.out" 2>&1 || { cat "$scratch/add.out"; exit 1; }
    "$foyer" --data "$data" forums follow conf.announce conf.general conf.sessions.t3s4 conf.sessions.t3s5 conf.test >/dev/null
    read -r seconds peak < <(timed first "$foyer" --data "$data" sync) || exit 1
    first="${first:-}$seconds "; peaks="${peaks:-}$peak "
    read -r seconds _ < <(timed again "$foyer" --data "$data" sync) || exit 1
    again="${again:-}$seconds "
done
f=$(tr ' ' '\n' <<<"$floor" | grep . | median); s=$(tr ' ' '\n' <<<"$first" | grep . | median)
a=$(tr ' ' '\n' <<<"$again" | grep . | median); p=$(tr ' ' '\n' <<<"$peaks" | grep . | sort -n | tail -n 1)
disk=$(cat "$data"/*.db "$data"/*.db-wal 2>/dev/null | wc -c)
printf 'floor (bytes to a file)   %5s s   (%s)\n' "$f" "$floor"
printf 'first sync                %5s s   (%s)   ratio to the floor %s   (bar 3)\n' "$s" "$first" "$(ratio "$s" "$f")"
printf 'unchanged sync            %5s s   (%s)\n' "$a" "$again"
printf 'peak memory               %5s MiB                   (bar 100)\n' "$p"
printf 'database with index       %5.1f MB, wire %.1f MB, ratio %s   (bar 1)\n' "$(ratio "$disk" 1000000)" "$(ratio "$wire" 1000000)" "$(ratio "$disk" "$wire")"
