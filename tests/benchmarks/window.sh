#!/bin/bash
# The window over the seed: stalls while a first sync runs, the first picture of the largest threads, search.
# Offscreen, or on the display there is.
. "$(dirname "$0")/common.sh"
start_server
[ -n "${DISPLAY:-}" ] || export QT_QPA_PLATFORM=offscreen
data=$scratch/data
"$foyer" --data "$data" accounts add "nntp://127.0.0.1:$INN_PORT" --secret ask >/dev/null 2>&1
"$foyer" --data "$data" forums follow $groups >/dev/null
for what in sync open search; do "$bench/window_benchmark" $what "$data"; done
